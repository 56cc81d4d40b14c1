/** What summaries are made of. */
import { expect, test } from 'vitest';
import { readProse } from '../../../../src/seminar/prose/prose.ts';

test.each([
  ['# On mud\n\nRivers carry it.[^1]\n\n[^1]: Always.', 'Rivers carry it.'],
  ['Two ways\n\n1. Who?\n2. When?\n\nNobody knows.', 'Two ways\n\nNobody knows.'],
  ['Mud is $x^2$ and\n\n$$y$$\n\nso.', 'Mud is x² and\n\ny\n\nso.'],
  ['| a | b |\n|---|---|\n| c | d |\n\nRivers *run*.', 'Rivers run.'],
  ['- one\n- two', '- one\n- two'],
])('%j', (typed, running) => {
  expect(readProse(typed, 'abstract')).toMatchObject({ running });
});
