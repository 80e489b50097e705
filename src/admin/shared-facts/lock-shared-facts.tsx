import type { unstable_useDocumentLayout } from '@strapi/strapi/admin';
import { keptFacts, sharedFacts } from '../../publishing/shared-facts/facts';
import { ChangeInLanguage } from './change-in-language';
import { openDocument } from './open-document';
import { sourceLanguageOf } from './source-languages';

type EditLayout = ReturnType<typeof unstable_useDocumentLayout>['edit'];
type Field = EditLayout['layout'][number][number][number];

const LOCATION = 'job-offer.location';
const kept: readonly string[] = keptFacts;
const lockable: readonly string[] = sharedFacts.filter((name) => !kept.includes(name));

/**
 * Disables, in every language of an offer but its source language, the facts that all languages
 * share, and says where they can be changed.
 */
export function lockSharedFacts({ layout }: { layout: EditLayout }): { layout: EditLayout } {
  if (!('sourceLanguage' in layout.metadatas)) return { layout };
  const location = layout.components[LOCATION];
  const rows = location?.layout.map((row) => row.map((field) => lock(field, false)));
  return {
    layout: {
      ...layout,
      layout: layout.layout.map((panel) =>
        panel.map((row) =>
          row.map((field) => (lockable.includes(field.name) ? lock(field) : field)),
        ),
      ),
      components: {
        ...layout.components,
        ...(location && rows && { [LOCATION]: { ...location, layout: rows } }),
      },
    },
  };
}

/**
 * A field that looks up, each time it is rendered, whether it is locked: Strapi lays the form out
 * before the offer is loaded, and not again afterwards.
 */
function lock(field: Field, says = true): Field {
  const { disabled, hint, labelAction } = field;
  const hasNoHint = field.type === 'component';
  return {
    ...field,
    get disabled() {
      return languageToChangeIn() !== undefined || disabled;
    },
    get hint() {
      return says && !hasNoHint ? explained(hint) : hint;
    },
    get labelAction() {
      return says && hasNoHint ? explained(labelAction) : labelAction;
    },
  } as Field;
}

function explained<Usual>(usual: Usual) {
  const language = languageToChangeIn();
  return language ? <ChangeInLanguage language={language} /> : usual;
}

/** The source language of the open offer, if another language of it is open. */
function languageToChangeIn(): string | undefined {
  const open = openDocument();
  const source = open && sourceLanguageOf(open.documentId);
  return source === open?.locale ? undefined : source;
}
