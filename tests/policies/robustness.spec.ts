import { expect } from "chai";
import * as fc from "fast-check";
import { judge, type Judgement } from "../../policies/core/judge";
import type { ResourceRule, Rule } from "../../policies/core/rule";
import { settingsOf } from "../../policies/core/settings";
import { Stack } from "../../policies/core/stack";
import { guardUnknowns } from "../../policies/core/unknowns";
import { DEFAULT_SETTINGS, evaluate, type PolicyResource } from "../../policies/evaluate";
import { RULES } from "../../policies/rules";
import type { Case } from "./support/cases";
import { allCases, casesOf } from "./support/lookup";
import { UNKNOWN, untyped } from "./support/resources";

type Path = readonly string[];

/** Every path of a value, its own included. */
function pathsOf(value: unknown): readonly Path[] {
    const children = typeof value === "object" && value !== null ? Object.entries(value) : [];
    return [[], ...children.flatMap(([key, child]) => pathsOf(child).map((path) => [key, ...path]))];
}

/** The same value with another in one place. */
function replaced(value: unknown, [key, ...rest]: Path, by: unknown): unknown {
    if (key === undefined) {
        return by;
    }
    const copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) }) as Record<
        string,
        unknown
    >;
    copy[key] = replaced(copy[key], rest, by);
    return copy;
}

/** A situation from the tables with one place in the subject's inputs to change. */
function somePlace(examples: readonly Case[]): fc.Arbitrary<{ readonly example: Case; readonly path: Path }> {
    const places = examples.flatMap((example) =>
        pathsOf(example.given[0].props)
            .filter((path) => path.length > 0)
            .map((path) => ({ example, path })),
    );
    return fc.constantFrom(...places);
}

/** Every value of a value that is none of several. */
function leavesOf(value: unknown): readonly unknown[] {
    return typeof value === "object" && value !== null ? Object.values(value).flatMap(leavesOf) : [value];
}

function change({ given: [subject, ...others] }: Case, path: Path, by: unknown): readonly PolicyResource[] {
    return [{ ...subject, props: replaced(subject.props, path, by) as Record<string, unknown> }, ...others];
}

/** What one rule says of the first resource. */
function judgements(rule: Rule, resources: readonly PolicyResource[]): readonly Judgement[] {
    const guarded = resources.map((resource) => ({ ...resource, props: guardUnknowns(resource.props) }));
    const { params } = settingsOf(rule, DEFAULT_SETTINGS);
    const context = { params, today: DEFAULT_SETTINGS.today, stack: new Stack(guarded) };
    const [subject] = guarded;
    return subject === undefined ? [] : judge(subject, () => rule.check(subject, context), [], context.today);
}

/** That a rule says nothing where an input is unknown means that it would say nothing whatever the input is. */
function takesNothingForGranted(rule: Rule): fc.IProperty<unknown> {
    const { passing, violating } = casesOf(rule);
    const examples = Object.values(passing).filter(({ params }) => params === undefined);
    const telling = Object.values(violating).flatMap(({ given }) => leavesOf(given[0].props));
    const value = fc.oneof(fc.jsonValue(), fc.constantFrom(...telling)).filter((candidate) => candidate !== null);
    return fc.property(somePlace(examples), value, ({ example, path }, known) => {
        if (judgements(rule, change(example, path, UNKNOWN)).length === 0) {
            expect(judgements(rule, change(example, path, known)), path.join(".")).to.deep.equal([]);
        }
    });
}

const anything = fc.oneof(fc.jsonValue(), fc.constant(UNKNOWN), fc.constant(undefined), fc.array(fc.constant(UNKNOWN)));

/** A resource of a type that a rule is about, with inputs that it reads and anything in them; it may depend on another. */
function someResource(rule: Rule): fc.Arbitrary<PolicyResource> {
    const names = [
        ...new Set(allCases(rule).flatMap(({ given }) => given.flatMap(({ props }) => pathsOf(props).flat()))),
    ];
    const props = fc.dictionary(fc.constantFrom(...names, "tags"), anything, { maxKeys: 12 });
    const type = fc.constantFrom(...rule.types.slice(0, 50));
    const from = fc.dictionary(fc.constantFrom(...names, "tags"), fc.constant([untyped("aws:s3/bucket:Bucket", {})]));
    return fc.record({ type, props, from }).map((made) => untyped(made.type, made.props, { from: made.from }));
}

/** Resources for all rules alike, many rules at once. */
const someStack = fc
    .shuffledSubarray([...RULES], { minLength: 10, maxLength: 10 })
    .chain((rules) => fc.tuple(...rules.map(someResource)));

const failuresOf = (resources: readonly PolicyResource[]): readonly string[] =>
    evaluate(resources)
        .filter(({ outcome }) => outcome === "error")
        .map(({ rule, message }) => `${rule}: ${message}`);

describe("policies: robustness", () => {
    it("no rule fails on 5,000 resources of any shape, with nulls and unknowns in any place, in stacks of ten", () => {
        fc.assert(
            fc.property(someStack, (resources) => {
                expect(failuresOf(resources)).to.deep.equal([]);
            }),
            { numRuns: 500 },
        );
    });

    it("no rule fails on 5,000 inputs of real shape with anything in one place, and none repeats what is there", () => {
        fc.assert(
            fc.property(somePlace(RULES.flatMap(allCases)), anything, ({ example, path }, value) => {
                expect(failuresOf(change(example, path, value))).to.deep.equal([]);
                const messages = evaluate(change(example, path, "s3cr3t-value")).map(({ message }) => message);
                expect(messages.filter((message) => message.includes("s3cr3t"))).to.deep.equal([]);
            }),
            { numRuns: 5000 },
        );
    });

    // The one rule that reads no input at all is left out.
    for (const rule of RULES.filter(({ name }) => name !== "lifecycle-protect-stateful")) {
        it(`claim 60: ${rule.name} passes with an unknown only where it would pass with any value`, () => {
            fc.assert(takesNothingForGranted(rule), { numRuns: 300 });
        });
    }

    it("claim 60: a rule that takes an unknown for granted is found out", () => {
        const [rule] = RULES.filter(({ name }) => name === "network-subnet-public-ip") as [ResourceRule];
        const careless: ResourceRule = {
            ...rule,
            check: (subject, context) => {
                try {
                    return [...rule.check(subject, context)];
                } catch {
                    return [];
                }
            },
        };
        expect(fc.check(takesNothingForGranted(careless), { numRuns: 300 }).failed).to.be.true;
    });
});
