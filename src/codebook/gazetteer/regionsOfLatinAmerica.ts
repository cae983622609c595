/**
 * First-level regions south of the United States: most are called departments, and many share their name with a town of
 * theirs, a person or a region of a neighbour. Written as in `regions.ts`.
 */
export const REGIONS_OF_LATIN_AMERICA: Readonly<Record<string, string>> = {
  SLV: `Ahuachapan*/Ahuachapán*,13.8,-89.9;Cabanas*/Cabañas*,13.9,-88.7;Chalatenango*,14.1,-89;Cuscatlan*/Cuscatlán*,13.9,-89;La Libertad*,13.6,-89.4;
La Paz*,13.5,-88.95;La Union*/La Unión*,13.5,-87.9;Morazan*/Morazán*,13.8,-88.1;San Miguel*,13.5,-88.3;San Salvador*,13.8,-89.2;San Vicente*,13.6,-88.7;
Santa Ana*,14.1,-89.5;Sonsonate*,13.7,-89.7;Usulutan*/Usulután*,13.4,-88.5`,
  GTM: `Alta Verapaz,15.6,-90.1;Baja Verapaz,15.1,-90.4;Chimaltenango*,14.7,-90.9;Chiquimula*,14.7,-89.4;El Peten/El Petén/Peten*/Petén*,16.9,-90;
El Progreso*,14.9,-90;Escuintla*,14.2,-91;Huehuetenango*,15.6,-91.6;Izabal,15.4,-89;Jalapa*,14.6,-90;Jutiapa*,14.2,-89.9;
Quetzaltenango*,14.8,-91.7;Quiche*/Quiché*/El Quiche/El Quiché,15.5,-90.9;Retalhuleu*,14.4,-91.8;Sacatepequez*/Sacatepéquez*,14.5,-90.75;
Solola*/Sololá*,14.7,-91.2;Suchitepequez*/Suchitepéquez*,14.4,-91.4;Totonicapan*/Totonicapán*,15,-91.3;Zacapa*,15,-89.5`,
  HND: `Atlantida*/Atlántida*,15.7,-87.1;Choluteca*,13.4,-87.1;Colon*/Colón*,15.6,-85.6;Comayagua*,14.6,-87.6;Copan*/Copán*,14.9,-88.9;Cortes*/Cortés*,15.5,-88;
El Paraiso*/El Paraíso*,14.1,-86.5;Francisco Morazan/Francisco Morazán,14.3,-87.2;Gracias a Dios,15.3,-84.6;Intibuca*/Intibucá*,14.4,-88.2;
Lempira*,14.3,-88.6;Ocotepeque*,14.5,-89.1;Olancho,14.8,-86;Santa Barbara*/Santa Bárbara*,15.1,-88.4;Yoro*,15.3,-87.1`,
  NIC: `Boaco*,12.5,-85.6;Carazo,11.7,-86.2;Chinandega*,12.7,-87;Chontales,12,-85.2;Esteli*/Estelí*,13.1,-86.4;Jinotega*,13.5,-85.7;Madriz,13.5,-86.5;
Masaya*,12,-86.1;Matagalpa*,12.9,-85.7;Nueva Segovia*,13.7,-86.3;Rio San Juan*/Río San Juan*,11.2,-84.6;Rivas*,11.4,-85.8;Zelaya*,13,-84.2`,
  CRI: `Guanacaste,10.6,-85.5;Limon*/Limón*,10,-83.4;Puntarenas*,9.2,-83.5;Alajuela*,10.5,-84.5;Cartago*,9.8,-83.7;Heredia*,10.4,-84`,
  PAN: `Chiriqui*/Chiriquí*,8.5,-82.4;Darien*/Darién*,8.1,-77.7;Bocas del Toro*,9.2,-82.4;Veraguas,8.2,-81.1`,
  COL: `Cauca,2.4,-76.8;Valle del Cauca,3.8,-76.5;Arauca*,6.6,-71;Norte de Santander,8,-73;?Santander,6.7,-73.5;Antioquia*,7,-75.5;Nariño/Narino,1.5,-77.9;
Chocó/Choco,5.9,-76.9;Putumayo,0.5,-75.9;Catatumbo,8.6,-73;Caquetá/Caqueta,1,-74;Atlantico*/Atlántico*,10.7,-75;Bolivar*/Bolívar*,9,-74.5;
Boyaca/Boyacá,5.8,-73;Caldas*,5.3,-75.3;Casanare,5.4,-71.6;Cesar*,9.5,-73.5;Cordoba*/Córdoba*,8.4,-75.9;Cundinamarca,5,-74.2;Guajira/La Guajira,11.4,-72.5;
Guaviare,2,-72.3;Huila*,2.5,-75.6;Magdalena*,10.3,-74.3;Meta*,3.3,-73;Quindio*/Quindío*,4.5,-75.7;Risaralda*,5.1,-75.9;Sucre*,9,-75.1;Tolima*,4,-75.2;
Uraba/Urabá,8,-76.7;Vichada,4.7,-69.4;Vaupes/Vaupés,0.8,-70.6`,
  VEN: `Apure,7,-68.8;Zulia,10,-72.2;Táchira/Tachira,7.9,-72.2;Bolívar State,6.2,-63.5;Barinas*,8.2,-69.8;Carabobo,10.2,-68`,
  ECU: `Carchi*,0.7,-78;Esmeraldas*,0.8,-79.4;Guayas*,-2.2,-80;Imbabura*,0.4,-78.4;Manabi*/Manabí*,-0.8,-80.2;Pichincha*,-0.2,-78.6;Sucumbios/Sucumbíos,0.1,-76.9;
Azuay,-3,-79.2;Chimborazo*,-2,-78.7;Cotopaxi*,-0.8,-79;Los Rios*/Los Ríos*,-1.5,-79.5;Napo*,-0.8,-77.4;Pastaza*,-2,-76.9`,
  PER: `Ancash/Áncash,-9.5,-77.6;Apurimac*/Apurímac*,-14,-73;Arequipa*,-15.8,-72.5;Ayacucho*,-14,-74.2;Cajamarca*,-6.3,-78.7;Callao*,-12,-77.1;Cusco*/Cuzco*,-13.2,-72.2;
Huancavelica*,-13,-75;Huanuco*/Huánuco*,-9.5,-76;Ica*,-14.2,-75.6;Junin*/Junín*,-11.5,-75;Lambayeque*,-6.4,-79.8;
Lima*,-11.9,-76.7;Loreto*,-4.3,-74.4;Madre de Dios,-12,-70.6;Moquegua*,-16.9,-70.8;Pasco*,-10.5,-75.3;Piura*,-5,-80.3;Puno*,-15,-70;San Martin*/San Martín*,-7,-76.7;
Tacna*,-17.6,-70.3;Tumbes*,-3.8,-80.5;Ucayali,-9.5,-73.5;Upper Huallaga,-8.5,-76.3`,
  BOL: `Beni*,-14,-65.5;Chuquisaca,-20,-64.4;Cochabamba*,-17.4,-65.8;Chapare,-16.8,-65.3;Oruro*,-18.7,-67.5;Pando*,-11.2,-67;Potosi*/Potosí*,-20.5,-67;
Santa Cruz*,-17.5,-61.5;Tarija*,-21.6,-64`,
  CHL: `Araucania/Araucanía,-38.6,-72.3;Bio Bio/Biobio/Bío Bío/Biobío,-37.5,-72.4;Antofagasta*,-23.5,-69;Atacama*,-27.4,-70;Coquimbo*,-30.6,-70.9;
Magallanes,-52.5,-72;Maule*,-35.6,-71.5;Tarapaca/Tarapacá,-20.2,-69.4;Valparaiso*/Valparaíso*,-32.8,-71.2`,
  GUY: `Essequibo,6,-59.5`,
  MEX: `Chiapas,16.5,-92.5;Sinaloa,25,-107.5;Sonora,29.6,-110.8;Chihuahua*,28.8,-106.4;Tamaulipas,24.3,-98.6;Michoacán/Michoacan,19.2,-101.9;
?Guerrero,17.6,-99.9;Oaxaca*,17,-96.5;Veracruz*,19.4,-96.5;Jalisco,20.6,-103.7;Baja California,30.5,-115.2;Coahuila,27.3,-102;
Nuevo León/Nuevo Leon,25.6,-99.9;Guanajuato*,21,-101;Yucatán/Yucatan,20.8,-89;Tabasco,18,-92.6`,
  HTI: `Artibonite,19.2,-72.5`,
  BRA: `Roraima,2,-61.4;Amazonas,-4,-64;Pará,-4,-53;São Paulo State,-22.2,-48.7;Minas Gerais,-18.5,-44.4;?Bahia,-12.5,-41.7;Mato Grosso,-13,-56;
Acre*,-9.3,-70.5`,
  PRY: `Amambay,-22.9,-56;Alto Parana/Alto Paraná,-25.6,-54.9;Concepcion*/Concepción*,-23,-57.4;Itapua/Itapúa,-26.8,-55.8;Chaco Boreal,-21,-60`,
  ARG: `Tierra del Fuego,-54.4,-67.5;Buenos Aires*,-36.7,-60.6;Chubut,-43.8,-68.5;Jujuy*,-23.2,-65.8;Mendoza*,-34.6,-68.6;Misiones,-26.9,-54.5;
Neuquen*/Neuquén*,-38.6,-70.1;Rio Negro*/Río Negro*,-40.4,-67.2;Salta*,-24.3,-64.8;Santa Fe*,-30.7,-60.9;Tucuman*/Tucumán*,-26.9,-65.4`,
};
