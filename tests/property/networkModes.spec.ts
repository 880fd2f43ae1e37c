import { expect } from "chai";
import { checkSettings } from "../../config/check";
import type { Overrides } from "../../planner/overrides";
import { existingNetwork } from "../support/corners";
import { judgeChanged } from "../support/judged";
import { pairwise, type Row } from "../support/pairwise";
import { plan } from "../support/plan";
import { environment } from "../unit/config/samples";

const reason = "A sentence that says why this is so.";
const allowedDomains = ["pypi.org"];
const vpcId = "vpc-0123456789abcdef1";
const spokes = { partner: { attachmentId: "tgw-attach-0123456789abcdef0" } };

/** Sections of the network by factor and choice. */
const CHOICES = {
    mode: {
        create: {},
        existing: { mode: "existing", existing: existingNetwork.existing },
    },
    egress: {
        none: {},
        nat: { egress: { mode: "nat", reason } },
        inspected: { egress: { mode: "inspected", allowedDomains, reason } },
        hub: { egress: { mode: "hub", cidr: "10.255.0.0/23", allowedDomains, reason } },
        transit: { egress: { mode: "transit", reason } },
    },
    transitGateway: {
        none: {},
        create: { transitGateway: { mode: "create" } },
        shared: { transitGateway: { mode: "create", sharedWith: ["444455556666"], spokes } },
        attach: { transitGateway: { mode: "attach", id: "tgw-0123456789abcdef0" } },
        foreign: {
            transitGateway: { mode: "attach", id: "tgw-0123456789abcdef0", ownerAccountId: "444455556666" },
        },
    },
    gateways: { zones: {}, one: { gateways: "one" } },
    hybrid: {
        none: {},
        resolver: {
            resolver: { inbound: true, forward: { corp: { domain: "corp.example.com", targetIps: ["172.16.0.53"] } } },
        },
        vpns: { vpns: { office: { address: "203.0.113.10" } } },
    },
    frontEnd: {
        public: { frontEnd: { mode: "public", reason } },
        both: { frontEnd: { mode: "both", reason } },
        private: { frontEnd: { mode: "private", runner: "a runner in the hub" } },
    },
    way: {
        workspace: {},
        transit: { frontEnd: { endpoint: { mode: "transit", vpcId, subnetIds: ["subnet-0123456789abcdef0"] } } },
        existing: { frontEnd: { endpoint: { mode: "existing", id: "vpce-0123456789abcdef9" } } },
        registered: { frontEnd: { endpoint: { mode: "registered", ids: ["2a1b2c3d-4e5f-4a6b-8c7d-8e9f0a1b2c3d"] } } },
    },
    endpoints: {
        needed: {},
        more: { endpoints: { sqs: { mode: "create", reason } } },
        direct: { endpoints: { "service-direct": { mode: "create", reason, zoneIds: ["euw1-az1"] } } },
        adopted: { endpoints: { sts: { mode: "existing", id: "vpce-0123456789abcdef8" } } },
    },
    workspaceCidrs: {
        none: {},
        own: { workspaceCidrs: { "euw1-az1": "100.64.0.0/18" } },
    },
    logs: {
        create: {},
        existing: { flowLogs: { mode: "existing" }, dnsLogs: { mode: "existing" } },
        off: { flowLogs: { mode: "off", reason }, dnsLogs: { mode: "off", reason } },
    },
    // What of the environment decides how the network is protected.
    tier: { standard: {}, disposable: {}, critical: {} },
} as const satisfies Readonly<Record<string, Readonly<Record<string, object>>>>;

type Factor = keyof typeof CHOICES;

const FACTORS = Object.keys(CHOICES) as Factor[];

/** Endpoints that a network of somebody else has to have. */
const THERE = existingNetwork.endpoints;

/** What the stack file says in a row, in the place of all it says of the network. */
function networkIn(row: Row<Factor>): Overrides {
    const said = (factor: Factor): Overrides =>
        (CHOICES[factor] as Readonly<Record<string, Overrides>>)[row[factor]] ?? {};
    const isThere = row.mode === "existing";
    const wayIn = row.frontEnd === "public" ? {} : said("way")["frontEnd"];
    return {
        cidr: isThere ? undefined : "10.65.0.0/18",
        zoneIds: isThere ? undefined : ["euw1-az1", "euw1-az2"],
        connectedCidrs: { corporate: "172.16.0.0/12" },
        ...Object.assign({}, ...FACTORS.filter((factor) => factor !== "way" && factor !== "gateways").map(said)),
        ...(["nat", "inspected", "hub"].includes(row.egress) && {
            egress: { ...(said("egress")["egress"] as Overrides), ...said("gateways") },
        }),
        ...(isThere && row.endpoints === "adopted" && { endpoints: THERE }),
        frontEnd: { runner: undefined, ...(said("frontEnd")["frontEnd"] as Overrides), ...(wayIn as Overrides) },
    } as Overrides;
}

/** Paths of the settings that cannot be together in a row, as this test understands them. */
function forbiddenIn(row: Row<Factor>): readonly string[] {
    const { mode, egress, transitGateway, hybrid, endpoints, workspaceCidrs, logs } = row;
    const when = (is: boolean, ...paths: string[]): readonly string[] =>
        is ? paths.map((path) => `network.${path}`) : [];
    if (mode === "existing") {
        return [
            ...when(egress !== "none", "egress"),
            ...when(transitGateway !== "none", "transitGateway"),
            ...when(hybrid !== "none", hybrid),
            ...when(workspaceCidrs !== "none", "workspaceCidrs"),
            ...when(logs !== "create", "flowLogs", "dnsLogs"),
            ...when(endpoints !== "adopted", ...Object.keys(THERE).map((service) => `endpoints.${service}`)),
            ...when(endpoints === "more", "endpoints.sqs.mode"),
            ...when(endpoints === "direct", "endpoints.service-direct.mode"),
        ];
    }
    const needed = [
        ...(egress === "hub" || hybrid === "vpns" ? ["create"] : []),
        ...(egress === "transit" ? ["attach"] : []),
    ];
    return [
        ...when(egress === "inspected" && workspaceCidrs !== "none", "workspaceCidrs"),
        ...when(
            needed.some((gateway) => gateway !== kindOf(transitGateway)) ||
                (hybrid === "resolver" && transitGateway === "none"),
            "transitGateway.mode",
        ),
    ];
}

/** A gateway of ours can be shared, and one of others be of another account. */
const kindOf = (gateway: string): string => ({ shared: "create", foreign: "attach" })[gateway] ?? gateway;

/** The first choice of each factor. */
const FIRST = Object.fromEntries(
    FACTORS.map((factor) => [factor, Object.keys(CHOICES[factor])[0] ?? ""]),
) as Row<Factor>;

/** All combinations of some factors, with the first choice of the others. */
const product = (factors: readonly Factor[]): readonly Row<Factor>[] =>
    factors.reduce<readonly Row<Factor>[]>(
        (rows, factor) =>
            rows.flatMap((row) => Object.keys(CHOICES[factor]).map((choice) => ({ ...row, [factor]: choice }))),
        [FIRST],
    );

/** Factors that forbid one another something. */
const RIVALS = ["mode", "egress", "transitGateway", "hybrid", "endpoints", "workspaceCidrs", "logs"] as const;

/** Ways out of a VPC of ours that are allowed. */
const WAYS_OUT = product(["egress", "transitGateway", "hybrid"]).filter((row) => forbiddenIn(row).length === 0);

const choicesOf = (factors: readonly Factor[]): Readonly<Record<string, readonly string[]>> =>
    Object.fromEntries(factors.map((factor) => [factor, Object.keys(CHOICES[factor])]));

/** Each allowed way out with each choice of the other factors, and these in pairs; the same of a network of somebody else. */
const ALLOWED: readonly Row<Factor>[] = [
    ...pairwise({
        wayOut: WAYS_OUT.map((_, index) => String(index)),
        ...choicesOf(["frontEnd", "way", "gateways", "endpoints", "workspaceCidrs", "logs", "tier"]),
    })
        .map(({ wayOut, ...row }) => ({ ...WAYS_OUT[Number(wayOut)], ...row }) as Row<Factor>)
        .map((row) => (forbiddenIn(row).length === 0 ? row : { ...row, workspaceCidrs: "none" })),
    ...product(["frontEnd", "way"]).map((row) => ({ ...row, mode: "existing", endpoints: "adopted" })),
];

const settingsIn = (row: Row<Factor>): Readonly<Record<string, unknown>> =>
    JSON.parse(JSON.stringify({ ...environment, network: networkIn(row) })) as Readonly<Record<string, unknown>>;

/** What a plan has to have in a row, by type. */
function madeIn({
    mode,
    egress,
    transitGateway,
    hybrid,
    logs,
    frontEnd,
    way,
}: Row<Factor>): Readonly<Record<string, boolean>> {
    return {
        "aws:ec2/vpc:Vpc": mode === "create",
        "aws:ec2/natGateway:NatGateway": ["nat", "inspected", "hub"].includes(egress),
        "aws:networkfirewall/firewall:Firewall": ["inspected", "hub"].includes(egress),
        "aws:ec2transitgateway/transitGateway:TransitGateway": kindOf(transitGateway) === "create",
        "aws:ram/resourceShare:ResourceShare": transitGateway === "shared",
        "aws:ec2transitgateway/vpcAttachment:VpcAttachment": transitGateway !== "none",
        "aws:ec2/vpnConnection:VpnConnection": hybrid === "vpns",
        "aws:route53/resolverEndpoint:ResolverEndpoint": hybrid === "resolver",
        "aws:ec2/flowLog:FlowLog": mode === "create" && logs === "create",
        "aws:route53/zone:Zone": frontEnd !== "public" && way === "transit",
    };
}

describe("modes of the network", () => {
    it("are refused together exactly where one forbids the other, with all that is wrong and what to do", () => {
        const rows = product(RIVALS);
        expect(rows.filter((row) => forbiddenIn(row).length === 0).length).to.be.within(50, rows.length / 2);
        for (const row of rows) {
            const { problems } = checkSettings(settingsIn(row), new Set());
            const paths = [...new Set(problems.map(({ path }) => path))].sort();
            expect(paths, FACTORS.map((factor) => row[factor]).join(", ")).to.deep.equal([...forbiddenIn(row)].sort());
            expect(problems.filter(({ allowed, fix }) => allowed === "" || fix === "")).to.deep.equal([]);
        }
    });

    for (const [index, row] of ALLOWED.entries()) {
        const words = FACTORS.map((factor) => row[factor]).join(", ");

        it(`make what they say and violate no mandatory rule (${String(index + 1)}: ${words})`, async () => {
            const graph = await plan("staging", { tier: row.tier, network: networkIn(row) });
            for (const [type, isMade] of Object.entries(madeIn(row))) {
                expect(graph.count(type) > 0, type).to.equal(isMade);
            }
            const objections = judgeChanged(graph).filter(
                ({ outcome, level }) => outcome === "error" || (outcome === "violation" && level === "mandatory"),
            );
            expect(objections.map(({ message }) => message)).to.deep.equal([]);
        });
    }
});
