import type { DemoText } from '../../types';

export const es: DemoText = {
  title: 'Responsable de grandes cuentas para España y Portugal',
  summary:
    'Doce organismos de cuenca y empresas de abastecimiento de España y Portugal aportan dos tercios de nuestras ventas en la península. Serás su persona de referencia: conocerás sus embalses, ramblas y presupuestos, y harás que cada red de medición crezca con ellos.',
  responsibilities: [
    'Atender una cartera de doce clientes y mantener con cada uno una reunión de seguimiento al trimestre, a ser posible presencial',
    'Elaborar un plan de cuenta a tres años con las estaciones que hay que renovar, las cuencas sin cobertura y el presupuesto previsible',
    'Presentar cada otoño un balance de disponibilidad de datos y de avisos emitidos durante la temporada de lluvias',
    'Detectar nuevas necesidades, como ramblas urbanas o vertidos de alivio, y convertirlas en propuestas con precio y plazo',
    'Negociar renovaciones de mantenimiento y de licencias de Tallowmere Current antes de que venzan',
    'Coordinar a instalación, soporte y facturación cuando surge una incidencia, y no soltarla hasta que esté cerrada',
    'Preparar las licitaciones con el equipo de ofertas y revisar los pliegos en busca de riesgos técnicos y económicos',
    'Mantener la previsión de ventas en el CRM con una desviación máxima del 10 % por trimestre',
    'Organizar una jornada anual en la que los técnicos de los clientes compartan sus experiencias entre ellos',
  ],
  requirements: [
    'Cinco años de experiencia en la gestión de grandes cuentas o en ventas técnicas a administraciones y empresas de aguas',
    'Titulación universitaria en ingeniería, ciencias ambientales o administración de empresas',
    'Conocimiento sólido de la contratación pública en España y nociones de la portuguesa',
    'Español nativo o equivalente, portugués para dirigir reuniones e inglés para trabajar con la central',
    'Habilidad para explicar un contrato de servicio con cifras claras ante gerencia, intervención y personal técnico',
    'Disponibilidad para viajar unos ocho días al mes por la península y carné de conducir B',
  ],
  niceToHaves: [
    'Experiencia con sistemas automáticos de información hidrológica o con telemando de redes de agua',
    'Conocimiento de las cuencas mediterráneas y de sus avenidas de otoño',
    'Manejo de Power BI u otra herramienta similar para preparar informes de cuenta',
  ],
  benefits: [
    'Variable de hasta el 20 % del fijo, con la mitad ligada a la satisfacción de los clientes',
    'Dos días de teletrabajo a la semana y horario flexible de entrada entre las 7:30 y las 10:00',
    'Jornada intensiva en julio y agosto y todos los viernes del año',
    '25 días laborables de vacaciones, además del 24 y el 31 de diciembre',
    'Seguro médico privado para ti y la mitad de la cuota para tu familia',
    'Clases de portugués en horario laboral con profesorado nativo',
    'Coche híbrido de empresa que también puedes utilizar en tu vida privada',
  ],
};
