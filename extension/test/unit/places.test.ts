// Equal findings in Problems: a problem at each place as long as a list can be read, then one that names the next places.
import './fakeVscode';
import assert from 'node:assert/strict';
import test from 'node:test';
import { eachPlace } from '../../src/engine/places';
import type { Finding } from '../../src/engine/types';
import { problems } from '../../src/surfaces/diagnostics';

/** A finding in so many places, as the engine hands it over: its own fields are those of the first. */
function equal(count: number): Finding {
    const at = (number: number) => ({ file: `/w/${number}/a.go` });
    const places = Array.from({ length: count }, (_, number) => ({
        location: at(number),
        message: `no func main in ${number}`,
        why: 'why',
        evidence: [{ probe: `read /w/${number}/a.go`, text: '1: package main' }],
        fixes: [{ title: `Add it to ${number}`, applicability: 'unsafe' as const, kind: 'manual' as const }],
    }));
    const [first] = places;
    assert.ok(first);
    return {
        rule: 'func-main-missing',
        layer: 'module',
        severity: 'info',
        ...first,
        message: `${first.message} (${count} places)`,
        places,
        tags: ['unnecessary'],
    };
}

test('every place of equal findings is a problem with its own words and fixes', () => {
    const shown = problems(equal(50));
    assert.deepEqual(shown, eachPlace(equal(50)));
    assert.equal(shown.length, 50);
    for (const [number, finding] of shown.entries()) {
        assert.equal(finding.location?.file, `/w/${number}/a.go`);
        assert.equal(finding.message, `no func main in ${number}`);
        assert.equal(finding.fixes[0]?.title, `Add it to ${number}`);
        assert.deepEqual(finding.tags, ['unnecessary']);
        assert.equal(finding.places, undefined);
    }
});

test('of too many places the first is a problem and the next are beside it', () => {
    const shown = problems(equal(51));
    assert.equal(shown.length, 1);
    assert.equal(shown[0]?.message, 'no func main in 0 (51 places)');
    const beside = shown[0]?.related?.map(({ location }) => location.file);
    assert.deepEqual(
        beside,
        Array.from({ length: 50 }, (_, number) => `/w/${number + 1}/a.go`),
    );
    assert.equal(problems(equal(2400))[0]?.related?.length, 50);
    // In an open document each is shown, however many.
    assert.equal(eachPlace(equal(2400)).length, 2400);
});

test('a finding of one place stays what it is', () => {
    const { places: _, ...one } = equal(1);
    assert.deepEqual(problems(one), [one]);
});
