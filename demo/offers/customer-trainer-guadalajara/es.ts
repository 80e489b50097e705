import type { DemoText } from '../../types';

export const es: DemoText = {
  title: 'Capacitador/a de clientes en instrumentos hidrometeorológicos (medio tiempo)',
  summary:
    'Enseñas a operadores de organismos de agua y de protección civil a instalar, leer y cuidar nuestras estaciones, y a interpretar los avisos de Tallowmere Current. Son 24 horas a la semana, repartidas entre nuestra sala de prácticas en Guadalajara, sesiones en línea y visitas a los clientes.',
  responsibilities: [
    'Impartir cursos presenciales de uno a tres días para grupos de hasta doce operadores en nuestra sala de prácticas.',
    'Dar dos sesiones en línea por semana sobre la configuración de alertas en Tallowmere Current.',
    'Visitar a clientes de Jalisco y de los estados vecinos unas dos veces al mes para capacitar al pie de la estación.',
    'Preparar ejercicios con series reales de lluvia y de nivel, incluidas las que contienen errores típicos.',
    'Adaptar el material a cada público, desde quien limpia el pluviómetro hasta quien decide una evacuación.',
    'Aplicar una evaluación breve al final de cada curso y entregar las constancias de participación.',
    'Llamar a cada grupo seis semanas después para saber qué se aplica y qué se ha olvidado.',
    'Grabar y actualizar videos cortos sobre las diez tareas de mantenimiento más frecuentes.',
  ],
  requirements: [
    'Dos años o más de experiencia capacitando a personas adultas en temas técnicos.',
    'Carrera técnica o licenciatura en electrónica, hidrología, ingeniería civil, ambiental o afín.',
    'Español impecable y nivel de inglés suficiente para trabajar con los manuales originales.',
    'Facilidad para explicar una curva de gasto o un umbral de alerta con ejemplos cotidianos.',
    'Manejo seguro de Excel y de una plataforma de videoconferencia con salas de trabajo.',
    'Licencia de conducir vigente y disponibilidad para pasar una noche fuera dos veces al mes.',
  ],
  niceToHaves: [
    'Certificación en un estándar de competencia para la impartición de cursos.',
    'Experiencia previa en un organismo operador de agua o en una unidad de protección civil.',
  ],
  benefits: [
    'Prestaciones de ley desde el primer día, con aguinaldo de 25 días y prima vacacional del 50 por ciento.',
    'Horario acordado cada trimestre, compatible con estudios, docencia o cuidado de la familia.',
    'Seguro de gastos médicos menores para ti y para un familiar directo.',
    'Vales de despensa mensuales proporcionales a tu jornada de 24 horas.',
    'Vehículo de la empresa para las visitas, además de viáticos pagados por adelantado.',
    'Curso anual de actualización en hidrometría pagado por nosotros y dentro del horario laboral.',
  ],
};
