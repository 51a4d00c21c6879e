/** The drawing around one node, with the list of what it holds. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { reportName } from '../../../src/domain/text/names/report';
import { request } from '../../api/request';
import { NeighboursDocument } from '../../generated/operations';
import { useLanguage } from '../../language/Language';
import { LEVELS } from '../../language/terms';
import { graphAddress, reportAddress, sourceAddress } from '../../lib/addresses';
import { download } from '../../lib/download';
import type { Canvas } from './canvas';
import { EDGE_KINDS, type GraphEdge, type GraphNode, groupsOf, MOST_NODES, neighboursOf } from './elements';
import { graphSvg } from './svg';

interface Drawn {
  nodes: Map<string, GraphNode>;
  edges: Map<string, GraphEdge>;
  opened: Set<string>;
  left: number;
}

export function Graph({ root }: { root: string }) {
  const { t, term, number } = useLanguage();
  const place = useRef<HTMLDivElement>(null);
  const canvas = useRef<Canvas | null>(null);
  const [drawn, setDrawn] = useState<Drawn>({
    nodes: new Map([
      [root, { id: root, name: root.slice(root.indexOf(':') + 1), kind: kindOf(root), level: null }],
    ]),
    edges: new Map(),
    opened: new Set(),
    left: 0,
  });
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set());
  const [chosen, setChosen] = useState(root);
  const [problem, setProblem] = useState(false);

  const open = async (id: string) => {
    setChosen(id);
    try {
      const { node } = await request(NeighboursDocument, { id });
      setProblem(false);
      setDrawn((before) => {
        if (before.opened.has(id)) return before;
        const nodes = new Map(before.nodes);
        if (node?.__typename === 'LegalSource' || node?.__typename === 'Report') {
          nodes.set(id, {
            ...{ id, kind: kindOf(id) },
            name: node.__typename === 'Report' ? reportName(node) : node.title,
            level: node.__typename === 'LegalSource' ? node.level : null,
          });
        }
        const around = neighboursOf(node, MOST_NODES - nodes.size);
        for (const each of around.nodes) nodes.set(each.id, each);
        const edges = new Map(before.edges);
        for (const edge of around.edges) edges.set(`${edge.from} ${edge.kind} ${edge.to}`, edge);
        return { nodes, edges, opened: new Set([...before.opened, id]), left: before.left + around.left };
      });
    } catch {
      setProblem(true);
    }
  };
  useEffect(() => {
    open(root);
    let isWanted = true;
    import('./canvas').then(async ({ createCanvas }) => {
      if (!place.current || !isWanted) return;
      canvas.current = await createCanvas(place.current, root, (id) => open(id));
      setDrawn((before) => ({ ...before }));
    });
    return () => {
      isWanted = false;
      canvas.current?.destroy();
      canvas.current = null;
    };
  }, []);
  const edges = [...drawn.edges.values()].filter(({ kind }) => !hidden.has(kind));
  useEffect(() => canvas.current?.show([...drawn.nodes.values()], edges), [drawn, hidden]);

  const kinds = [...new Set([...drawn.edges.values()].map(({ kind }) => kind))];
  const node = drawn.nodes.get(chosen);
  return (
    <>
      <p class="quiet">{t('graph.hint', { most: number(MOST_NODES) })}</p>
      <fieldset class="graph-legend">
        <legend class="visually-hidden">{t('graph.relations')}</legend>
        {kinds.map((kind) => (
          <label key={kind} class="check">
            <input
              type="checkbox"
              checked={!hidden.has(kind)}
              onChange={() => {
                const next = new Set(hidden);
                if (!next.delete(kind)) next.add(kind);
                setHidden(next);
              }}
            />
            <span class={kind.startsWith('work-') ? 'edge-work' : `tag relation-${kind}`}>
              {term(EDGE_KINDS, kind)}
            </span>
          </label>
        ))}
        <span class="legend-entry">□ {t('nav.reports')}</span>
        <span class="legend-entry">○ {t('years.title')}</span>
      </fieldset>
      {problem && (
        <p class="warning" role="alert">
          {t('state.away')}
        </p>
      )}
      {drawn.left > 0 && <p class="quiet">{t('graph.left', { count: number(drawn.left) })}</p>}
      <div class="graph-body">
        <div
          ref={place}
          class="graph-canvas"
          role="img"
          aria-label={t('graph.label', { count: drawn.nodes.size })}
        />
        <section class="graph-list" aria-label={t('graph.list')}>
          <h2>{t('graph.list')}</h2>
          {groupsOf([...drawn.nodes.values()]).map(({ key, nodes }) => (
            <section key={key}>
              <h3>{key === 'report' ? t('nav.reports') : key ? term(LEVELS, key) : t('years.title')}</h3>
              <ul class="entries" lang="zh-CN">
                {nodes.map(({ id, name }) => (
                  <li key={id}>
                    {!drawn.opened.has(id) && (
                      <button type="button" class="plain-button" onClick={() => open(id)}>
                        {t('graph.open')}
                      </button>
                    )}{' '}
                    <a href={id.startsWith('report:') ? reportAddress(id) : sourceAddress(id)}>{name}</a>
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </section>
      </div>
      <p class="acts">
        {node && (
          <a href={node.kind === 'report' ? reportAddress(node.id) : sourceAddress(node.id)} lang="zh-CN">
            {node.name}
          </a>
        )}
        {node && node.id !== root && <a href={graphAddress(node.id)}>{t('graph.centre')}</a>}
        <button
          type="button"
          class="plain-button"
          disabled={canvas.current === null}
          onClick={async () => canvas.current && download('yiju.png', await canvas.current.png())}
        >
          PNG
        </button>
        <button
          type="button"
          class="plain-button"
          disabled={canvas.current === null}
          onClick={() =>
            canvas.current &&
            download(
              'yiju.svg',
              new Blob([graphSvg(canvas.current.places(), edges)], { type: 'image/svg+xml' }),
            )
          }
        >
          SVG
        </button>
      </p>
    </>
  );
}

function kindOf(id: string): GraphNode['kind'] {
  return id.startsWith('report:') ? 'report' : 'source';
}
