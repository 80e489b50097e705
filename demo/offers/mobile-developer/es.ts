import type { DemoText } from '../../types';

export const es: DemoText = {
  title: 'Desarrollador/a de aplicaciones móviles (Kotlin y Swift)',
  summary:
    'Nuestra aplicación acompaña al personal técnico que instala y revisa sensores en ríos, azudes y embalses, muchas veces sin cobertura. Buscamos a una persona que la haga más rápida y fiable en Android e iOS, en remoto desde cualquier punto de España.',
  responsibilities: [
    'Desarrollar nuevas funciones de la aplicación de campo en Kotlin para Android y en Swift para iOS.',
    'Rediseñar la sincronización sin conexión para que una jornada entera de lecturas sobreviva a la falta de cobertura.',
    'Programar la comunicación por Bluetooth de baja energía con nuestros limnímetros y sensores de radar.',
    'Mostrar los avisos de crecida de Tallowmere Current con notificaciones que lleguen en menos de un minuto.',
    'Escribir pruebas unitarias y de interfaz, y mantener la batería de dispositivos reales con la que las ejecutamos.',
    'Preparar las versiones para Google Play y App Store y vigilar los fallos durante la semana siguiente a cada una.',
    'Reducir el consumo de batería y de datos en los teléfonos robustos de gama media que usan nuestras cuadrillas.',
    'Acordar con el equipo de servidores los contratos de la API y revisar sus cambios antes de que lleguen a producción.',
    'Salir dos o tres veces al año con una cuadrilla de campo para ver cómo se usa la aplicación con guantes y lluvia.',
  ],
  requirements: [
    'Al menos tres años de experiencia en aplicaciones móviles publicadas y con usuarios diarios.',
    'Dominio de Kotlin o de Swift, y soltura suficiente en el otro lenguaje para leer, revisar y corregir código.',
    'Experiencia con bases de datos locales como SQLite o Room y con la resolución de conflictos al sincronizar.',
    'Conocimiento práctico de los permisos, los procesos en segundo plano y los ciclos de vida de Android e iOS.',
    'Costumbre de trabajar con Git, revisión de código e integración continua en un equipo repartido.',
    'Español fluido e inglés suficiente para escribir documentación y participar en reuniones técnicas.',
    'Residencia en España y permiso de trabajo en vigor, ya que el contrato es español e indefinido.',
  ],
  niceToHaves: [
    'Haber trabajado con Bluetooth de baja energía, NFC o dispositivos industriales conectados.',
    'Experiencia con mapas sin conexión, por ejemplo con teselas vectoriales y capas GeoJSON.',
    'Interés por la accesibilidad y por probar con lectores de pantalla y textos ampliados.',
  ],
  benefits: [
    'Trabajo totalmente en remoto, con 60 euros al mes para cubrir los gastos de casa y conexión.',
    'Horario flexible con una franja común de 10:00 a 14:00 y jornada intensiva en julio y agosto.',
    'Veinticinco días laborables de vacaciones, además del 24 y el 31 de diciembre.',
    'Seguro médico privado para ti y descuento para tu pareja y tus hijos.',
    'Portátil a tu elección, dos teléfonos de prueba y 500 euros para la silla y la mesa.',
    'Dos encuentros de equipo al año, con el viaje y el alojamiento a cargo de la empresa.',
  ],
};
