import * as fc from "fast-check";
import { formatCidr, type Cidr } from "../../components/shared/cidr";
import { Context, type ContextParts } from "../../components/shared/context";
import { GOVCLOUD_REGION, regionFacts, REGIONS, type RegionFacts, type Shard } from "../../components/shared/regions";

/** A prefix or environment as settings allow it: one lower-case word. */
export const nameWord: fc.Arbitrary<string> = fc.stringMatching(/^[a-z][a-z0-9]{0,11}$/);

/** A key as settings allow it: lower-case words with single hyphens between them. */
export const name = (maxLength: number): fc.Arbitrary<string> =>
    fc
        .stringMatching(/^[a-z][a-z0-9]{0,7}(-[a-z0-9]{1,7}){0,2}$/)
        .map((text) => text.slice(0, maxLength).replace(/-$/, ""));

/** Any unsigned number of 32 bits. */
const address = fc.tuple(fc.nat(65_535), fc.nat(65_535)).map(([high, low]) => high * 65_536 + low);

/** Any IPv4 network with a prefix in a range. */
export const cidr = (min = 0, max = 32): fc.Arbitrary<Cidr> =>
    fc.tuple(address, fc.integer({ min, max })).map(([any, prefix]) => {
        const size = 2 ** (32 - prefix);
        return { base: Math.floor(any / size) * size, prefix };
    });

/** Any private network of a size. */
export const privateCidr = (prefix: number): fc.Arbitrary<string> =>
    fc
        .tuple(
            fc.constantFrom(
                { base: 10 * 2 ** 24, prefix: 8 },
                { base: 172 * 2 ** 24 + 16 * 2 ** 16, prefix: 12 },
                { base: 192 * 2 ** 24 + 168 * 2 ** 16, prefix: 16 },
                { base: 100 * 2 ** 24 + 64 * 2 ** 16, prefix: 10 },
            ),
            fc.nat(2 ** 24 - 1),
        )
        .map(([outer, index]) => {
            const inner = index % 2 ** (prefix - outer.prefix);
            return formatCidr({ base: outer.base + inner * 2 ** (32 - prefix), prefix });
        });

const SHARDS_OF = (region: string): readonly Shard[] =>
    region === GOVCLOUD_REGION ? ["civilian", "dod"] : ["commercial"];

/** The facts of every region, and of both shards of GovCloud. */
export const ALL_REGIONS: readonly RegionFacts[] = REGIONS.flatMap((region) =>
    SHARDS_OF(region).flatMap((shard) => regionFacts(region, shard) ?? []),
);

/** A context anywhere, with any name that settings allow. */
export const context: fc.Arbitrary<Context> = fc
    .record({
        prefix: nameWord,
        environment: nameWord,
        awsAccountId: fc.stringMatching(/^\d{12}$/),
        where: fc.constantFrom(...ALL_REGIONS),
    })
    .map(({ where: { region, shard }, ...parts }) => contextIn({ ...parts, region, shard }));

/** A context with plain tags. */
export function contextIn(parts: Omit<ContextParts, "owner" | "costCenter" | "dataClassification">): Context {
    return new Context({ ...parts, owner: "data", costCenter: "1234", dataClassification: "internal" });
}
