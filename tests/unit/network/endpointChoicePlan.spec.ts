import { expect } from "chai";
import { checkEndpoints, checkExistingEndpoints } from "../../../components/network/endpointChoicePlan";
import { CLUSTER_NEEDS, ENDPOINT_SERVICES, type EndpointChoices } from "../../../components/network/endpointPlan";
import { formatProblem } from "../../../components/shared/problems";

const zoneIds = ["euw1-az1", "euw1-az2"];
const reason = "Jobs read secrets of another team.";

const problems = (choices: EndpointChoices, directZoneIds = zoneIds): readonly string[] =>
    checkEndpoints({ choices, zoneIds, directZoneIds }).map(formatProblem);

describe("checkEndpoints", () => {
    it("finds nothing wrong with any service that is chosen by itself, but with half of an image", () => {
        for (const service of ENDPOINT_SERVICES) {
            const found = problems({ [service]: { mode: "create", reason } });
            expect(found, service).to.have.length(service.startsWith("ecr-") ? 1 : 0);
        }
    });

    it("refuses zones that the network has not, and zones of what is in none", () => {
        expect(problems({ kms: { mode: "create", reason, zoneIds: ["euw1-az3"] } })).to.deep.equal([
            'network.endpoints.kms.zoneIds: got "euw1-az3", allowed: euw1-az1, euw1-az2; choose zones of network.zoneIds',
        ]);
        expect(problems({ s3: { mode: "create", reason, zoneIds: ["euw1-az1"] } })).to.deep.equal([
            "network.endpoints.s3.zoneIds: got euw1-az1, allowed: nothing: a gateway is in no zone; remove it",
        ]);
    });

    it("claim 29: refuses one endpoint for two services", () => {
        const existing = { mode: "existing", id: "vpce-0123456789abcdef0" } as const;
        expect(problems({ kms: existing, sqs: existing, sns: { ...existing, id: "vpce-1" } })).to.deep.equal([
            'network.endpoints.sqs.id: got "vpce-0123456789abcdef0", allowed: an endpoint other than network.endpoints.kms, ' +
                "since each serves one service; name the endpoint of the service",
        ]);
    });

    it("refuses a gateway that should be in a VPC that is new", () => {
        expect(problems({ s3: { mode: "existing", id: "vpce-1" } })).to.deep.equal([
            'network.endpoints.s3.mode: got "existing", allowed: create, since a new VPC has no gateway; ' +
                "remove network.endpoints.s3, or set mode to create",
        ]);
    });

    it("refuses one of the two endpoints that images need", () => {
        expect(problems({ "ecr-dkr": { mode: "create", reason } })).to.deep.equal([
            "network.endpoints.ecr-api: got nothing, allowed: an endpoint, since network.endpoints.ecr-dkr has one and images " +
                "need both; add it, or remove network.endpoints.ecr-dkr",
        ]);
        expect(
            problems({ "ecr-dkr": { mode: "create", reason }, "ecr-api": { mode: "create", reason } }),
        ).to.deep.equal([]);
    });

    it("refuses service-direct where Databricks does not offer it: in a region, and in zones", () => {
        const choices = { "service-direct": { mode: "create", reason } } as const;
        expect(problems(choices, ["euw1-az2", "euw1-az3"])).to.deep.equal([]);
        expect(problems(choices, [])).to.deep.equal([
            "network.endpoints.service-direct: got an endpoint, allowed: nothing in this region, where Databricks does not offer " +
                "it; remove network.endpoints.service-direct",
        ]);
        expect(problems(choices, ["euw1-az3"])).to.deep.equal([
            "network.endpoints.service-direct: got euw1-az1, euw1-az2, allowed: one of euw1-az3, where Databricks offers it; add " +
                "such a zone to network.zoneIds",
        ]);
    });

    it("refuses service-direct in a named zone where Databricks does not offer it, and makes none without a subnet", () => {
        const inZones = (...named: string[]): EndpointChoices => ({
            "service-direct": { mode: "create", reason, zoneIds: named },
        });
        expect(problems(inZones("euw1-az2"), ["euw1-az2"])).to.deep.equal([]);
        expect(problems(inZones("euw1-az1", "euw1-az2"), ["euw1-az2"])).to.deep.equal([
            'network.endpoints.service-direct.zoneIds: got "euw1-az1", allowed: euw1-az2, where Databricks offers it; remove the zone',
        ]);
        const there = { mode: "existing", id: "vpce-0123456789abcdef0" } as const;
        expect(problems({ "service-direct": there }, ["euw1-az3"])).to.have.length(1);
    });

    it("refuses what Databricks knows already, which is no endpoint of a new VPC", () => {
        expect(problems({ relay: { mode: "registered", id: "1" } })).to.deep.equal([
            'network.endpoints.relay.mode: got "registered", allowed: create, existing: Databricks knows no endpoint of a new VPC; ' +
                "remove network.endpoints.relay, or set mode to create",
        ]);
    });
});

describe("checkExistingEndpoints", () => {
    const there = (id: string): { mode: "existing"; id: string } => ({ mode: "existing", id });
    const complete: EndpointChoices = {
        "general-access": { mode: "registered", id: "registered-1" },
        kinesis: there("vpce-1"),
        relay: there("vpce-2"),
        s3: there("vpce-3"),
        sts: there("vpce-4"),
    };
    const refusals = (choices: EndpointChoices): readonly string[] =>
        checkExistingEndpoints({ choices, needs: CLUSTER_NEEDS, directZoneIds: zoneIds }).map(formatProblem);

    it("finds nothing wrong when all that clusters need is there", () => {
        expect(refusals(complete)).to.deep.equal([]);
        expect(refusals({ ...complete, kms: there("vpce-5") })).to.deep.equal([]);
    });

    it("says everything that is missing at once, and why it is needed", () => {
        const found = refusals({ sts: there("vpce-4") });
        expect(found.map((line) => line.split(":")[0])).to.deep.equal([
            "network.endpoints.s3",
            "network.endpoints.general-access",
            "network.endpoints.relay",
            "network.endpoints.kinesis",
        ]);
        expect(found[0]).to.equal(
            "network.endpoints.s3: got nothing, allowed: the endpoint of the VPC, since: Clusters read and write the lake and the " +
                "files of the workspace; add it with mode existing, or mode registered for one that Databricks knows",
        );
    });

    it("claim 29: makes no endpoint, which another one's private name could refuse", () => {
        expect(refusals({ ...complete, sts: { mode: "create", reason } })).to.deep.equal([
            'network.endpoints.sts.mode: got "create", allowed: existing with network.mode existing; name the one of the VPC',
        ]);
    });

    it("takes endpoints by Databricks' id for Databricks' services only", () => {
        expect(refusals({ ...complete, sts: { mode: "registered", id: "registered-2" } })).to.have.length(1);
    });

    it("refuses service-direct of somebody else where Databricks does not offer it", () => {
        const choices: EndpointChoices = { ...complete, "service-direct": { mode: "registered", id: "registered-3" } };
        expect(refusals(choices)).to.deep.equal([]);
        expect(
            checkExistingEndpoints({ choices, needs: CLUSTER_NEEDS, directZoneIds: [] }).map(formatProblem),
        ).to.deep.equal([
            "network.endpoints.service-direct: got an endpoint, allowed: nothing in this region, where Databricks does not offer " +
                "it; remove network.endpoints.service-direct",
        ]);
    });
});
