import type { DemoText } from '../../types';

export const en: DemoText = {
  title: 'Mobile App Developer (Kotlin and Swift), project Ostrivane',
  summary:
    'Our app goes with the technicians who install and check sensors on rivers, weirs and reservoirs, often with no signal. For project Ostrivane we are looking for someone to make it faster and more dependable on Android and iOS, working remotely from anywhere in Spain.',
  responsibilities: [
    'Build new features of the field app in Kotlin for Android and in Swift for iOS.',
    'Redesign offline synchronisation within project Ostrivane so that a full day of readings survives a loss of signal.',
    'Program the Bluetooth Low Energy link to our river gauges and radar level sensors.',
    'Show flood warnings from Tallowmere Current through notifications that arrive in under a minute.',
    'Write unit and interface tests, and look after the rack of real devices we run them on.',
    'Prepare releases for Google Play and the App Store and watch for crashes during the week after each one.',
    'Cut battery and data use on the mid-range rugged phones our field crews carry.',
    'Agree API contracts with the back-end team and review their changes before they reach production.',
    'Go out with a field crew two or three times a year to see how the app is used with gloves on in the rain.',
  ],
  requirements: [
    'At least three years of experience with published mobile apps that people use every day.',
    'Command of Kotlin or Swift, and enough ease with the other language to read, review and fix code.',
    'Experience with local databases such as SQLite or Room and with resolving conflicts during synchronisation.',
    'Practical knowledge of permissions, background work and life cycles on both Android and iOS.',
    'Used to working with Git, code review and continuous integration in a distributed team.',
    'Fluent Spanish, and English good enough to write documentation and take part in technical meetings.',
    'Residence in Spain and a valid work permit, since the contract is a permanent Spanish one.',
  ],
  niceToHaves: [
    'Previous work with Bluetooth Low Energy, NFC or connected industrial devices.',
    'Experience with offline maps, for example with vector tiles and GeoJSON layers.',
    'An interest in accessibility and in testing with screen readers and enlarged text.',
  ],
  benefits: [
    'Fully remote work, with 60 euros a month towards your household and connection costs.',
    'Flexible hours around a shared core from 10:00 to 14:00, and shorter summer days in July and August.',
    'Twenty-five working days of holiday, plus 24 and 31 December off.',
    'Private health insurance for you and a discount for your partner and children.',
    'A laptop of your choice, two test phones and 500 euros for a chair and desk.',
    'Two team gatherings a year, with travel and accommodation paid by the company.',
  ],
};
