/** The graph around a node: tap to open what stands around it, choose relations, take a picture away. */

import { useEffect, useRef, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { request } from '../../api/request';
import { useQuery } from '../../api/use-query';
import { CitedSourcesDocument, NeighboursDocument } from '../../generated/operations';
import { useLanguage } from '../../language/Language';
import { graphAddress, reportAddress, sourceAddress } from '../../lib/addresses';
import { download } from '../../lib/download';
import { useTitle } from '../../lib/use-title';
import { SourceChoice } from '../../parts/SourceChoice';
import { Empty, Failure } from '../../parts/States';
import type { Canvas } from './canvas';
import { EDGE_KINDS, type GraphEdge, type GraphNode, MOST_NODES, neighboursOf } from './elements';
import { graphSvg } from './svg';

export function GraphView() {
  const { t } = useLanguage();
  const { query, route } = useLocation();
  const { data, failure, retry } = useQuery(CitedSourcesDocument, {});
  const root = query.of ?? data?.legalSources.nodes[0]?.id;
  useTitle(t('nav.graph'));
  return (
    <div class="page graph-page">
      <h1>{t('nav.graph')}</h1>
      {failure && <Failure failure={failure} retry={retry} />}
      {root && (
        <SourceChoice
          cited={data?.legalSources.nodes ?? []}
          chosen={root}
          choose={(source) => route(graphAddress(source))}
        />
      )}
      {root && <Graph key={root} root={root} />}
      {data && !root && <Empty title={t('years.none')} />}
    </div>
  );
}

interface Drawn {
  nodes: Map<string, GraphNode>;
  edges: Map<string, GraphEdge>;
  opened: Set<string>;
  left: number;
}

function Graph({ root }: { root: string }) {
  const { t, term, number } = useLanguage();
  const place = useRef<HTMLDivElement>(null);
  const canvas = useRef<Canvas | null>(null);
  const [drawn, setDrawn] = useState<Drawn>({
    nodes: new Map([[root, { id: root, name: root.slice(root.indexOf(':') + 1), kind: kindOf(root) }]]),
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
          nodes.set(id, { id, name: node.title, kind: kindOf(id) });
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
      canvas.current = await createCanvas(place.current, (id) => open(id));
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
      <div
        ref={place}
        class="graph-canvas"
        role="img"
        aria-label={t('graph.label', { count: drawn.nodes.size })}
      />
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
      <details>
        <summary>{t('graph.list')}</summary>
        <ul class="entries" lang="zh-CN">
          {[...drawn.nodes.values()].map(({ id, name }) => (
            <li key={id}>
              <button
                type="button"
                class="plain-button"
                disabled={drawn.opened.has(id)}
                onClick={() => open(id)}
              >
                {t('graph.open')}
              </button>{' '}
              {name}
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}

function kindOf(id: string): GraphNode['kind'] {
  return id.startsWith('report:') ? 'report' : 'source';
}
