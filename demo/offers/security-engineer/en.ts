import type { DemoText } from '../../types';

export const en: DemoText = {
  title: 'Security Engineer, project Murkelfane',
  summary:
    'Flood warnings are only useful if nobody can forge or silence them. As the first dedicated member of project Murkelfane you will secure the path from a sensor on a bridge to the warning on a duty officer’s screen, working two days a week from our London office and the rest from home.',
  responsibilities: [
    'Lead the threat modelling of our loggers, gateways and Tallowmere Current, and keep the findings current.',
    'Set up signed firmware and device identities for new loggers as the first milestone of project Murkelfane.',
    'Review designs and pull requests that touch authentication, tenancy or the release of warnings.',
    'Run the vulnerability process from the first report to the fix, including the notice to affected customers.',
    'Harden our Linux images, Kubernetes clusters and cloud accounts, and automate the checks that keep them so.',
    'Organise two outside penetration tests a year and see that every serious finding is closed on time.',
    'Build detection rules for unusual logins and device behaviour, and tune them until alerts are worth reading.',
    'Write the incident handbook and rehearse it with the on-call engineers every quarter.',
    'Answer the security questionnaires of water authorities and help keep our ISO 27001 certificate.',
    'Teach developers through short, practical sessions based on mistakes found in our own code.',
  ],
  requirements: [
    'Four or more years in security engineering, or in software engineering with a clear security focus.',
    'Ability to read and write code in at least one of Go, Python, TypeScript or C.',
    'Sound knowledge of TLS, public key infrastructure, OAuth 2.0 and the ways they commonly go wrong.',
    'Hands-on experience of securing Linux servers and at least one large cloud platform.',
    'Practice in handling security incidents, including the dull parts such as evidence and reports.',
    'A calm, clear manner of explaining risk to people who have deadlines and no security background.',
    'The right to work in the United Kingdom and willingness to undergo a basic background check.',
  ],
  niceToHaves: [
    'Experience with embedded devices, secure boot, hardware tokens or radio protocols such as LoRaWAN.',
    'Familiarity with the rules for operators of essential services in the United Kingdom or the European Union.',
    'Talks, articles or open-source tools on a security topic that you enjoyed working on.',
  ],
  benefits: [
    'Twenty-seven days of annual leave plus bank holidays, and the option to buy five more.',
    'Employer pension contributions of eight per cent when you put in four.',
    'Private medical cover from your first day, with dental care as an extra.',
    'A training budget of 2,500 pounds a year, which may go on a certification or a conference.',
    'On-call weeks paid separately and followed by a free Monday.',
    'An interest-free loan for a season ticket and a cycle-to-work scheme.',
    'Sixteen weeks of fully paid parental leave for every new parent.',
  ],
};
