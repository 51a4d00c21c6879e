/**
 * Words of documents and people are shown with marks where a character would turn the direction of writing, or show
 * nothing: done to whatever is rendered, so that no view can forget it. What is typed into fields stays as it is.
 */
import { type ComponentChildren, options, type VNode } from 'preact';
import { withMarks } from '../../src/domain/text/hidden';

export function marked(children: ComponentChildren): ComponentChildren {
  if (typeof children === 'string') return withMarks(children);
  return Array.isArray(children) ? children.map(marked) : children;
}

export function showMarks(): void {
  const before = options.vnode;
  options.vnode = (vnode: VNode) => {
    const { type, props } = vnode as VNode<{ children?: ComponentChildren }>;
    if (typeof type === 'string' && type !== 'textarea' && props.children !== undefined)
      props.children = marked(props.children);
    before?.(vnode);
  };
}
