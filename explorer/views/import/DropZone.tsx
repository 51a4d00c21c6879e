import { useEffect, useState } from 'preact/hooks';
import { REPORT_EXTENSIONS } from '../../../src/app/imports/report-kinds';
import { useLanguage } from '../../language/Language';
import { filesOf } from './dropped';

/** Takes files that are dropped anywhere on the page, or chosen by pointer or keys. */
export function DropZone({ take }: { take(files: File[]): void }) {
  const { t } = useLanguage();
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    // Without this the browser would leave the page for a file that missed the zone.
    const over = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      setIsOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setIsOver(false);
    };
    const drop = async (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      setIsOver(false);
      take(await filesOf(event.dataTransfer));
    };
    addEventListener('dragover', over);
    addEventListener('dragleave', leave);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragover', over);
      removeEventListener('dragleave', leave);
      removeEventListener('drop', drop);
    };
  }, [take]);
  return (
    <div class={isOver ? 'drop drop-over' : 'drop'}>
      <label>
        {t('import.drop')}
        <span class="plain-button">{t('import.choose')}</span>
        <input
          class="visually-hidden"
          type="file"
          multiple
          accept={REPORT_EXTENSIONS.join(',')}
          onChange={(event) => {
            take([...(event.currentTarget.files ?? [])]);
            // The same file may be chosen again once it has been mended.
            event.currentTarget.value = '';
          }}
        />
      </label>
      <p class="quiet">{t('import.kinds')}</p>
    </div>
  );
}
