import { expect, it } from 'vitest';
import { parseHtml } from '../html/tree.ts';
import { archiveOfLesson, filesOfLesson } from './packed-lesson.ts';
import { outlinePicture } from './outline-picture.ts';

const LESSON = { id: 'map', title: 'Map', lesson: 'steps', sheet: 'task', answers: 'key', map: '<svg/>', links: [] };

it('gives students the sheet and its map, and neither steps nor answers', () => {
  expect([...filesOfLesson(LESSON, 'students').keys()]).toEqual(['map/sheet.html', 'map/outline-map.svg']);
  expect([...filesOfLesson({ ...LESSON, map: null }, 'teacher').keys()]).toEqual([
    'map/sheet.html',
    'map/lesson.html',
    'map/answers.html',
  ]);
});

it('leads a teacher from one file to the others, and no student to the answers', () => {
  const files = archiveOfLesson({ ...LESSON, lesson: '<h1>Map</h1>', answers: '<h1>Key</h1>' }, 'teacher');
  expect(files.get('map/lesson.html')).toContain(
    '<a href="sheet.html">Student sheet</a>, <a href="answers.html">Answer key</a>',
  );
  expect(files.get('map/answers.html')).toContain('<a href="lesson.html">The lesson</a>');
  expect(files.get('map/sheet.html')).toBe('task');
  expect([...archiveOfLesson(LESSON, 'students').keys()]).not.toContain('map/answers.html');
});

it('makes a picture of its own of an outline map, with all that it draws on', () => {
  const page = parseHtml(
    '<svg class="map-outlines"><symbol id="base"></symbol></svg><figure class="outline-map"><div class="outline-narrow"><svg class="small"></svg></div><div class="outline-wide" hidden><svg class="map" viewBox="0 0 5 6" width="5" height="6"><title>Map</title><desc>Places.</desc><use href="#base"></use></svg></div></figure>',
  );
  const picture = outlinePicture(page);
  expect(picture?.svg).toMatch(
    /^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" viewBox="0 0 5 6" width="5" height="6"><style>[^<]+<\/style><symbol id="base"><\/symbol><title>Map<\/title>/,
  );
  expect(picture?.alt).toBe('Map. Places.');
  expect(outlinePicture(parseHtml('<p></p>'))).toBeNull();
});
