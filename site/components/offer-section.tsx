/** One of the lists an offer is made of; nothing for an empty one. */
export function OfferSection(props: {
  label: string | null;
  items: { id: number; text: string }[];
}) {
  const { label, items } = props;
  if (items.length === 0) return null;
  return (
    <section>
      {label && <h2>{label}</h2>}
      <ul>
        {items.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
    </section>
  );
}
