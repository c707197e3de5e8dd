import { useEffect, useEffectEvent, useRef } from 'react';
import { keepTyped, typedInEntry } from '../../islands/shared/history.ts';
import { combobox } from './combobox.ts';
import { loadCountryNames } from './loadNames.ts';
import { offeredIn } from './offered.ts';
import { countryName, type CountriesTexts } from './texts.ts';

/**
 * A field that finds a country by any of its names. It is uncontrolled, so that what is typed before hydration counts. What stands
 * in it stays with the entry of the history: the id of a country once it is chosen, which every language knows, else the text.
 */
export function CountryBox({ id, name, texts, given, isInvalid, describedBy, onChange }: CountryBoxProps) {
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const status = useRef<HTMLParagraphElement>(null);
  const change = useEffectEvent(onChange);
  const start = useEffectEvent((): ReturnType<typeof combobox> | undefined => {
    if (!input.current || !list.current || !status.current) return undefined;
    const offered = offeredIn(texts);
    const box = combobox(
      { input: input.current, list: list.current, status: status.current },
      {
        offered,
        strings: texts.strings,
        onChange: (text, country) => {
          keepTyped({ [name]: country ?? text });
          change(country, 'reader');
        },
      },
    );
    const before = input.current.value;
    const kept = typedInEntry()[name];
    if (!kept && before !== input.current.defaultValue) {
      box.resume();
      return box;
    }
    const shown = kept === '' ? given : (kept ?? given);
    const country = offered.find((one) => one.id === shown)?.id;
    box.show(shown ?? '', country);
    change(country, 'page');
    return box;
  });
  useEffect(() => {
    const box = start();
    let isGone = false;
    void loadCountryNames(texts.names).then((names) => {
      if (!isGone) box?.rename(names);
    });
    return () => {
      isGone = true;
      box?.detach();
    };
  }, [texts.names]);
  return (
    <div className="country">
      <input
        id={id}
        ref={input}
        type="text"
        role="combobox"
        aria-autocomplete="list"
        aria-expanded="false"
        aria-controls={`${id}-list`}
        aria-invalid={isInvalid}
        aria-describedby={[...(describedBy === undefined ? [] : [describedBy]), `${id}-said`].join(' ')}
        autoComplete="off"
        spellCheck={false}
        placeholder={texts.strings.choose}
        defaultValue={given === undefined ? '' : countryName(texts, given)}
      />
      <ul id={`${id}-list`} ref={list} role="listbox" aria-label={texts.strings.choose} tabIndex={-1} hidden />
      <p className="hint" id={`${id}-said`} ref={status} />
    </div>
  );
}

interface CountryBoxProps {
  readonly id: string;
  /** Under which the entry of the history keeps what stands in the field. */
  readonly name: string;
  readonly texts: CountriesTexts;
  /** The country that was answered before. */
  readonly given?: string | undefined;
  readonly isInvalid?: boolean;
  readonly describedBy?: string | undefined;
  /** Is told which country stands in the field, if any: by the page at first, then whenever the reader changes it. */
  readonly onChange: (id: string | undefined, by: 'page' | 'reader') => void;
}
