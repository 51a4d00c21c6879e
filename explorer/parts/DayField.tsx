interface Props {
  label: string;
  /** ISO date; '' where none was chosen. */
  value: string;
  /** What to know of the day shown, such as that it is only the usual one. */
  hint?: string | false;
  /** Told of whole days only, and of ''. */
  change(day: string): void;
}

/** A day with all of its year. */
export function DayField({ label, value, hint, change }: Props) {
  return (
    <label class="inline-field">
      <span>{label}</span>
      <input
        type="date"
        value={value}
        onInput={({ currentTarget }) => {
          // A day half typed is no day yet.
          if (!currentTarget.validity.badInput) change(currentTarget.value);
        }}
      />
      {hint && <span class="quiet">{hint}</span>}
    </label>
  );
}
