import { EventEmitter } from 'node:events';
import type { Request, Response } from 'express';
import { atMost } from '../../../src/api/http/at-most';

function visits(most: number, perClient = most) {
  const refused: number[] = [];
  const letIn: number[] = [];
  const share = { most, perClient, clientOf: (response: Response) => (response as unknown as Visit).client };
  const limit = atMost(share, 7, (response) => refused.push((response as unknown as Visit).id));
  class Visit extends EventEmitter {
    headers: Record<string, string> = {};
    constructor(
      readonly id: number,
      readonly client: string,
    ) {
      super();
      limit({} as Request, this as unknown as Response, () => letIn.push(id));
    }
    set(name: string, value: string) {
      this.headers[name] = value;
    }
  }
  return { visit: (id: number, client = 'a') => new Visit(id, client), refused, letIn };
}

describe('so many requests at once', () => {
  test('are let in, and the next one is told when to come again', () => {
    const { visit, refused, letIn } = visits(2);
    visit(1);
    visit(2);
    const third = visit(3);
    expect({ letIn, refused }).toEqual({ letIn: [1, 2], refused: [3] });
    expect(third.headers).toEqual({ 'Retry-After': '7' });
  });

  test('leave places to other clients', () => {
    const { visit, refused, letIn } = visits(3, 2);
    const first = visit(1);
    visit(2);
    visit(3);
    visit(4, 'b');
    visit(5, 'b');
    expect({ letIn, refused }).toEqual({ letIn: [1, 2, 4], refused: [3, 5] });
    first.emit('close');
    visit(6);
    expect(letIn).toEqual([1, 2, 4, 6]);
  });

  test('give their place up when they close, answered or cut off, and one that was refused has none', () => {
    const { visit, refused, letIn } = visits(1);
    const first = visit(1);
    visit(2).emit('close');
    visit(3);
    first.emit('close');
    visit(4);
    expect({ letIn, refused }).toEqual({ letIn: [1, 4], refused: [2, 3] });
  });
});
