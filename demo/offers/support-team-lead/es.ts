import type { DemoText } from '../../types';

export const es: DemoText = {
  title: 'Responsable del equipo de soporte, Norteamérica',
  summary:
    'Siete especialistas de soporte mantienen desde Austin los pluviómetros y sensores radar de nivel de ciudades y distritos de agua, de Texas a Ontario. Tú los diriges: marcas el ritmo de la semana, intervienes en los casos difíciles y te aseguras de que los clientes sepan de nosotros antes de tener que preguntar.',
  responsibilities: [
    'Dirigir un equipo de siete especialistas de soporte, con una reunión individual cada dos semanas y una evaluación escrita dos veces al año.',
    'Planificar turnos y semanas de guardia para cubrir la temporada de huracanes sin que nadie trabaje dos fines de semana seguidos.',
    'Asumir los casos escalados por empresas de agua y servicios de emergencia, y ser su único contacto hasta resolverlos.',
    'Vigilar a diario los tiempos de primera respuesta y de resolución, y mover personas entre colas antes de que se acumule el trabajo.',
    'Revisar cada semana diez tickets cerrados con quienes los atendieron y acordar una cosa que mejorar la próxima vez.',
    'Conducir un análisis sin culpables tras cada fallo que haya retrasado más de quince minutos un aviso de inundación.',
    'Llevar cada mes al equipo de producto los cinco problemas de soporte más costosos, con cifras y citas de clientes.',
    'Contratar y formar a nuevos especialistas, con un primer mes que combina acompañamiento, laboratorio y dos visitas de campo.',
    'Mantener en el nivel acordado las existencias de repuestos en Austin, junto con el equipo de logística.',
    'Acompañar a los gestores de cuentas a dos o tres reuniones con clientes por trimestre para presentar las cifras de servicio.',
    'Responder del presupuesto de soporte de la región, desde las horas extra hasta la herramienta de tickets.',
  ],
  requirements: [
    'Cinco años o más en soporte técnico, de los cuales al menos dos dirigiendo o coordinando un equipo.',
    'Experiencia en soporte de equipos instalados en campo y del software que recibe sus datos.',
    'Haber mejorado algún indicador de soporte y saber explicar qué cambiaste para conseguirlo.',
    'Inglés fluido y español conversacional, ya que cerca de un tercio de quienes nos llaman prefiere el español.',
    'Seguridad para dar comentarios directos y amables, y para abordar pronto un bajo rendimiento.',
    'Buen manejo de un sistema de tickets, de sus informes y de sus reglas de automatización.',
    'Permiso de trabajo en Estados Unidos y disposición para viajar unos diez días al año.',
    'Disponibilidad como contacto de segunda línea en una de cada seis semanas de guardia.',
  ],
  niceToHaves: [
    'Conocimiento de aguas pluviales, control de inundaciones u operación de embalses en un organismo público.',
    'Experiencia con SQL o con una herramienta de paneles para elaborar tus propios informes de servicio.',
    'Familiaridad con el sistema de mando de incidentes que emplean los servicios de emergencia.',
  ],
  benefits: [
    'Seguro médico, dental y de la vista desde el primer día, con el 85 por ciento de la prima a nuestro cargo.',
    'Plan 401(k) con una aportación equivalente del cinco por ciento que es tuya de inmediato.',
    'Veinte días de descanso pagado, once festivos y una semana libre pagada a fin de año.',
    'Dos días de oficina por semana en Austin y los otros tres donde trabajes mejor.',
    'Dieciséis semanas de permiso parental pagado para cada progenitor, llegue como llegue el niño o la niña a la familia.',
    'Un día libre adicional después de cada semana de guardia con un incidente nocturno.',
    'Seis sesiones con un coach de liderazgo de tu elección durante el primer año.',
  ],
};
