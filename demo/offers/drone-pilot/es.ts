import type { DemoText } from '../../types';

export const es: DemoText = {
  title: 'Piloto/a de drones para levantamientos de ríos y cenotes',
  summary:
    'Buscamos a una persona que vuele nuestros drones sobre ríos, esteros y zonas inundables de la península de Yucatán. Con tus imágenes y nubes de puntos calculamos hasta dónde llega el agua en cada crecida y decidimos dónde instalar la siguiente estación de medición.',
  responsibilities: [
    'Planear misiones de vuelo fotogramétrico y LiDAR sobre cauces, puentes y zonas inundables según el pedido del equipo de hidrología',
    'Revisar el espacio aéreo, el pronóstico de viento y los permisos del propietario del terreno antes de cada salida',
    'Volar de dos a cuatro misiones por jornada y mantener siempre contacto visual con la aeronave o con la persona observadora',
    'Colocar y medir puntos de control en tierra con receptor GNSS para alcanzar una precisión vertical de 5 centímetros',
    'Medir la velocidad superficial del agua con video aéreo durante crecidas, desde un punto de despegue seguro',
    'Procesar las imágenes el mismo día y entregar ortofoto, modelo de elevación y un informe breve de calidad',
    'Documentar con fotografías los posibles sitios para nuevos sensores de nivel en puentes y muelles',
    'Dar mantenimiento a baterías, hélices y cámaras, y llevar la bitácora de vuelo de cada aeronave',
    'Explicar a autoridades locales y vecinos qué se está midiendo y qué no se graba, sobre todo cerca de viviendas',
  ],
  requirements: [
    'Licencia o autorización vigente de piloto de aeronaves pilotadas a distancia emitida por la autoridad aeronáutica mexicana',
    'Al menos 150 horas de vuelo registradas, de ellas 50 en trabajos de topografía o inspección',
    'Manejo de un programa de fotogrametría y de QGIS para revisar y entregar productos georreferenciados',
    'Conocimiento práctico de receptores GNSS en modo RTK y de los sistemas de coordenadas usados en México',
    'Licencia de manejo vigente y experiencia en caminos de terracería con camioneta 4x4',
    'Posibilidad de facturar por honorarios y de trabajar entre 8 y 14 días al mes según la temporada',
  ],
  niceToHaves: [
    'Formación en hidrología, topografía, geomática o ingeniería civil, terminada o en curso',
    'Experiencia en vuelos sobre agua, con brisa marina o desde embarcaciones pequeñas',
    'Conocimientos básicos de maya yucateco para hablar con las comunidades que visitamos',
  ],
  benefits: [
    'Tarifa diaria pagada en un máximo de diez días naturales después de recibir tu factura',
    'Aeronaves, baterías, tableta y receptor GNSS de la empresa, con seguro de responsabilidad civil incluido',
    'Viáticos, hospedaje y combustible cubiertos por completo en cada salida fuera de Mérida',
    'Media tarifa garantizada cuando la misión se cancela por viento o lluvia con menos de 24 horas de aviso',
    'Curso anual de actualización y pago del trámite de renovación de tu licencia de piloto',
  ],
};
