import fc from "fast-check";
import { formatCidr, part } from "../../components/shared/cidr";
import { zoneIdsOf } from "../../config/network/defaults";

/** A private network that is large enough for every region, and for all compute of generated settings. */
export const vpcCidr = fc
    .tuple(fc.integer({ min: 16, max: 20 }), fc.nat({ max: 255 }))
    .map(([prefix, index]) => formatCidr(part({ base: 10 * 2 ** 24, prefix: 8 }, prefix, index)));

/** Networks apart from each other and from every {@link vpcCidr}. */
const connectedCidrs = fc
    .subarray(["hub", "office", "branch"])
    .map((names) => Object.fromEntries(names.map((name, index) => [name, `172.${String(16 + index)}.0.0/16`])));

const reason = fc.constant("a sentence that says why");

/** Endpoints of somebody else, which need no network to connect from. */
const endpointOfOthers = fc.oneof(
    fc.record({ mode: fc.constant("existing"), id: fc.stringMatching(/^vpce-[0-9a-f]{17}$/) }),
    fc.record({ mode: fc.constant("registered"), ids: fc.uniqueArray(fc.uuid(), { minLength: 1, maxLength: 2 }) }),
);

const frontEnd = fc.oneof(
    fc.record({
        mode: fc.constant("private"),
        runner: fc.constant("a runner in the network"),
        endpoint: endpointOfOthers,
    }),
    fc.record({ mode: fc.constant("both"), reason, endpoint: endpointOfOthers }),
    fc.record({ mode: fc.constant("public"), reason }),
);

/** Endpoints of services that do not come in pairs. */
const endpoints = fc.dictionary(
    fc.constantFrom("kms", "sqs", "sts"),
    fc.oneof(
        fc.constant({ mode: "create", reason: "a sentence that says why" }),
        fc.stringMatching(/^[0-9a-f]{17}$/).map((end) => ({ mode: "existing", id: `vpce-${end}` })),
    ),
    { noNullPrototype: true },
);

/** The network of an environment in a region, in which nothing is wrong. */
export const network = (region: string): fc.Arbitrary<Record<string, unknown>> =>
    fc.record(
        {
            cidr: vpcCidr,
            maxNodes: fc.constant(100),
            zoneIds: fc.shuffledSubarray([...zoneIdsOf(region)], { minLength: 2 }),
            connectedCidrs,
            endpoints,
            frontEnd,
        },
        { requiredKeys: ["frontEnd"] },
    );
