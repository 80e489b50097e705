/**
 * What the plugin says, without the prefix `careers.`. The obstacles are the server's own sentences:
 * in these words it sends them, and by these words they are recognised.
 */
export const en = {
  'panel.title': 'On the website',
  'panel.save-first': 'Save the draft first.',
  'panel.loading': 'Looking at the website …',
  'panel.failed': 'What is on the website could not be loaded; try again.',
  'panel.unsaved': 'What you have not saved yet is not counted here.',
  'panel.this-language': '(the language you are editing)',
  'panel.edit-language': 'Edit in {language}',
  'try-again': 'Try again',

  live: 'Live',
  'live.see': 'See the page',
  'live.see-in': '(in {language}, opens in a new tab)',
  'reason.not-written': 'Not written in this language',
  'reason.not-published': 'Not published',
  'reason.opens': 'Opens on {day}',
  'reason.closed-since': 'Closed since {day}',
  'reason.closed': 'Closed: the last open day was {day}',
  'differs.this': 'The published text differs from this draft',
  'differs.other': 'The published text differs from the draft',

  'publishing.impossible': 'It cannot be published yet:',
  'publishing.nothing': 'Publishing now would change nothing: the draft is what is published.',
  'publishing.goes-live': 'Publishing now would show it at once.',
  'publishing.goes-live-on': 'Publishing now would show it from {day}.',
  'publishing.stays-hidden':
    'Publishing now would not show it: it would stay hidden, because its closing day has passed.',
  'publishing.hides': 'Publishing now would take it off the website: its closing day has passed.',
  'publishing.hides-until':
    'Publishing now would take it off the website until {day}: it opens only then.',
  'publishing.changes': 'Publishing now would change {fields}.',
  'publishing.changes-what-is-seen': 'Publishing now would change what visitors see.',
  'publishing.also-changes': 'It would change {fields}.',
  'publishing.elsewhere': 'In {languages} it would change {fields} too.',
  'publishing.facts-elsewhere':
    'In {languages} it would change the facts that all languages share too.',
  'quoted-field': '“{field}”',
  'listed-language': '{language}',
  'field-and-obstacle': '{field}: {obstacle}',

  'obstacle.title': 'Give the offer a title.',
  'obstacle.responsibilities': 'Add at least one responsibility.',
  'obstacle.empty-item': 'Item {number} is empty: write it or remove it.',
  'obstacle.location': 'Add at least one location with a country.',
  'obstacle.apply': 'Say how to apply: an address on the web or an e-mail address.',
  'obstacle.days': 'The closing day must not be before the opening day ({day}).',
  'obstacle.salary': 'The highest salary must not be below the lowest ({amount}).',
  'obstacle.currency': 'Use the three capital letters of a currency, such as EUR, GBP or MAD.',
  'obstacle.apply-address': 'The address to apply at must begin with https:// or mailto:',
  'obstacle.slug': 'The address may hold letters without accents, digits and hyphens.',
  'obstacle.occupation': 'An ISCO-08 code has four digits, such as 2512.',
  'obstacle.reference-taken': '“{owner}” already has this reference.',
  'obstacle.slug-taken': '“{owner}” already has this address in this language.',
  'obstacle.busy': 'Somebody else is publishing right now. Nothing was changed; please try again.',

  'bulk.title': 'Publish offers',
  'bulk.question':
    '{count, plural, one {Publish # offer in {languages}.} other {Publish # offers in {languages}.}}',
  'bulk.what':
    'They are published a few at a time, so that colleagues can go on working. An offer that cannot be published yet stays as it is, and you read why.',
  'bulk.unchanged':
    '{count, plural, one {# more offer of your selection is published already and has no changes: it is left alone.} other {# more offers of your selection are published already and have no changes: they are left alone.}}',
  'bulk.cancel': 'Cancel',
  'bulk.publish': 'Publish',
  'bulk.progress': '{published, number} of {total, number} published',
  'bulk.progress-refused':
    '{published, number} of {total, number} published, {refused, number} not',
  'bulk.may-stop':
    'Keep this page open. You may stop at any time: what is published stays published, everything else stays as it is.',
  'bulk.stop': 'Stop',
  'bulk.stopping': 'Stopping …',
  'bulk.published':
    '{count, plural, =0 {No offer was published.} one {# offer was published.} other {# offers were published.}}',
  'bulk.refused':
    '{count, plural, one {# offer was not published.} other {# offers were not published.}}',
  'bulk.left':
    '{count, plural, one {# offer was left as it is. It stays selected: publish again to go on.} other {# offers were left as they are. They stay selected: publish again to go on.}}',
  'bulk.no-answer':
    'The server did not answer any more. The last few may be published already; the list shows it.',
  'bulk.signed-out': 'You are no longer signed in.',
  'bulk.close': 'Close',
  'bulk.untitled': 'An offer without a title',
  'bulk.new-tab': '(its form, opens in a new tab)',
  'refusal.gone': 'It is no longer there in this language.',
  'refusal.not-allowed': 'You may not publish it.',
  'refusal.failed': 'Something went wrong on the server; try again later.',

  'share.title': 'Share a draft',
  'share.what':
    'Make a link for somebody without a login, such as a hiring manager. Whoever has it can read the drafts of this offer in all languages, until the link expires or somebody revokes it.',
  'share.make': 'Make a link',
  'share.made': 'The link is made.',
  'share.make-failed': 'No link was made; try again.',
  'share.list': 'Links to the drafts of this offer',
  'share.none': 'There are none yet.',
  'share.loading': 'Loading the links …',
  'share.failed': 'The links could not be loaded; try again.',
  'share.not-allowed':
    'A link shows every language of the offer, and you may not read all of them.',
  'share.close': 'Close',
  'share.active':
    'Anyone with this link can read the drafts of this offer in all languages until {moment}.',
  'share.expired': 'Expired on {moment}',
  'share.revoked': 'Revoked on {moment}',
  'share.made-by': 'Made by {person} on {moment}',
  'share.made-on': 'Made on {moment}',
  'share.opened': 'Last opened on {moment}',
  'share.never-opened': 'Never opened',
  'share.link': 'Link',
  'share.copy': 'Copy',
  'share.which': '(the link made on {moment})',
  'share.copied': 'The link is copied.',
  'share.not-copied': 'The link could not be copied: select it and copy it yourself.',
  'share.revoke': 'Revoke',
  'share.revoke-question': 'Revoke this link?',
  'share.revoke-what':
    'Whoever opens it from now on reads that it was revoked. This cannot be undone.',
  'share.revoke-done': 'The link is revoked.',
  'share.revoke-failed': 'The link was not revoked and still works; try again.',
};

/** The key of something the plugin says. */
export type WordsKey = keyof typeof en;

/** All that English says, in another language. */
export type Words = Record<WordsKey, string>;
