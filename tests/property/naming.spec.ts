import { expect } from "chai";
import * as fc from "fast-check";
import type { z } from "zod";
import { checkName, NAME_LAWS, physicalName, type NameKind, type NameLaw } from "../../components/shared/naming";
import { settingsSchema } from "../../config/schema";
import { ALL_REGIONS, name, nameWord } from "./arbitraries";

const KINDS = Object.keys(NAME_LAWS) as NameKind[];

const parts = fc.record({
    prefix: nameWord,
    environment: nameWord,
    region: fc.constantFrom(...ALL_REGIONS.map(({ region }) => region)),
    awsAccountId: fc.stringMatching(/^\d{12}$/),
});

const { shape } = settingsSchema;

/** Prefixes and environments, few and short, so that many names look alike. */
const BEGINNINGS = ["a", "b", "ab", "a-b", "b-a", "ab-a"];

const takes =
    (text: string) =>
    (setting: z.ZodType): boolean =>
        setting.safeParse(text).success;

const pairs = <A, B>(ones: readonly A[], others: readonly B[]): readonly (readonly [A, B])[] =>
    ones.flatMap((one) => others.map((other) => [one, other] as const));

/** How many of all (prefix, environment, thing) in one place have a name that another has. */
function collisions(kind: NameKind, beginnings: readonly string[]): number {
    const words = ["a", "b", "ab"];
    const things = [...words, ...pairs(words, words).map((two) => two.join("-"))];
    const triples = pairs(pairs(beginnings, beginnings), things);
    const place = { region: "eu-west-1", awsAccountId: "111122223333" };
    const names = triples.map(([[prefix, environment], thing]) =>
        physicalName({ ...place, prefix, environment }, kind, thing),
    );
    return names.length - new Set(names).size;
}

describe("physical names", () => {
    it("are within their law, or it is said why not", () => {
        fc.assert(
            fc.property(fc.constantFrom(...KINDS), fc.oneof(name(24), fc.string({ maxLength: 300 })), (kind, text) => {
                const law: NameLaw = NAME_LAWS[kind];
                const lawful = text.length <= law.maxLength && law.pattern.test(text);
                const problem = checkName("path", kind, text);
                expect(problem === undefined).to.equal(lawful);
                expect(problem?.given ?? "").to.include(lawful ? "" : text);
            }),
            { numRuns: 1000 },
        );
    });

    it("are lawful for all that settings allow, where they are not too long", () => {
        fc.assert(
            fc.property(parts, fc.constantFrom(...KINDS), name(24), (given, kind, thing) => {
                const { maxLength }: NameLaw = NAME_LAWS[kind];
                const made = physicalName(given, kind, thing);
                // Beginnings that S3 keeps for itself are the one thing that settings' own patterns let through.
                fc.pre(!/^(sthree|amzn-s3-demo)-/.test(made));
                const problem = checkName("path", kind, made);
                expect(problem?.allowed).to.equal(
                    made.length > maxLength ? `at most ${String(maxLength)} characters` : undefined,
                );
            }),
            { numRuns: 1000 },
        );
    });

    it("hold every character of prefix, environment and thing: nothing is truncated", () => {
        fc.assert(
            fc.property(parts, fc.constantFrom(...KINDS), name(24), (given, kind, thing) => {
                const plain = (text: string): string => text.replaceAll("_", "-");
                const whole = `${given.prefix}-${given.environment}-${thing}`;
                expect(plain(physicalName(given, kind, thing)).startsWith(whole)).to.equal(true);
            }),
        );
    });

    it("are different for different things of one environment", () => {
        fc.assert(
            fc.property(parts, fc.constantFrom(...KINDS), name(24), name(24), (given, kind, one, other) => {
                const [first, second] = [physicalName(given, kind, one), physicalName(given, kind, other)];
                expect(first === second).to.equal(one === other);
            }),
            { numRuns: 1000 },
        );
    });

    it("tell their prefix, environment and thing, so that those of different ones are never the same", () => {
        fc.assert(
            fc.property(parts, fc.constantFrom(...KINDS), name(24), (given, kind, thing) => {
                const [prefix, environment, ...rest] = physicalName(given, kind, thing).split(/[-_]/);
                expect([prefix, environment]).to.deep.equal([given.prefix, given.environment]);
                const region = `-${given.region}`;
                const place = { bucket: `-${given.awsAccountId}${region}`, policy: region, role: region };
                const end = kind === "bucket" || kind === "policy" || kind === "role" ? place[kind] : "";
                expect(rest.join("-")).to.equal(`${thing}${end}`);
            }),
            { numRuns: 1000 },
        );
    });

    it("are different for all that settings allow, and would not be if a prefix or environment could have hyphens", () => {
        const allowed = BEGINNINGS.filter((text) => [shape.prefix, shape.environment].every(takes(text)));
        expect(allowed).to.deep.equal(["a", "b", "ab"]);
        for (const kind of KINDS) {
            expect(collisions(kind, allowed), kind).to.equal(0);
            // The zone `b-c` of an environment `a` and the zone `c` of an environment `a-b` would have one bucket.
            expect(collisions(kind, BEGINNINGS), kind).to.be.above(0);
        }
    });

    it("are different in different places, as far as they must be unique", () => {
        fc.assert(
            fc.property(parts, parts, name(24), (one, other, thing) => {
                fc.pre(one.region !== other.region || one.awsAccountId !== other.awsAccountId);
                const there = { ...other, prefix: one.prefix, environment: one.environment };
                expect(physicalName(one, "bucket", thing)).not.to.equal(physicalName(there, "bucket", thing));
                const inOneAccount = physicalName(one, "role", thing) === physicalName(there, "role", thing);
                expect(inOneAccount).to.equal(one.region === other.region);
            }),
        );
    });
});
