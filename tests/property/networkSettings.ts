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

/** A way out with what it leads through, and what is behind it. */
const waysOut = fc.oneof(
    fc.record({ egress: fc.record({ mode: fc.constant("nat"), reason }) }),
    fc.record({
        egress: fc.record({
            mode: fc.constant("inspected"),
            allowedDomains: fc.uniqueArray(fc.domain(), { minLength: 1, maxLength: 3 }),
            gateways: fc.constantFrom("one", "per-zone"),
            reason,
        }),
    }),
    fc.record({
        egress: fc.record({
            mode: fc.constant("hub"),
            cidr: fc.nat({ max: 255 }).map((index) => `192.168.${String(index - (index % 2))}.0/23`),
            allowedDomains: fc.constant(["*.pythonhosted.org", "pypi.org"]),
            reason,
        }),
        transitGateway: fc.constant({ mode: "create" }),
        vpns: fc.constantFrom({}, { office: { address: "203.0.113.10" } }),
        connectedCidrs: fc.constant({ hub: "172.16.0.0/16" }),
    }),
    fc.record({
        egress: fc.record({ mode: fc.constant("transit"), reason }),
        transitGateway: fc.record({ mode: fc.constant("attach"), id: fc.stringMatching(/^tgw-[0-9a-f]{17}$/) }),
        resolver: fc.record({ inbound: fc.boolean() }),
        connectedCidrs: fc.constant({ hub: "172.16.0.0/16" }),
    }),
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

const plainNetwork = (region: string): fc.Arbitrary<Record<string, unknown>> =>
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

/** The network of an environment in a region, in which nothing is wrong. */
export const network = (region: string): fc.Arbitrary<Record<string, unknown>> =>
    fc.tuple(plainNetwork(region), fc.option(waysOut, { nil: {} })).map(([plain, ways]) => ({ ...plain, ...ways }));
