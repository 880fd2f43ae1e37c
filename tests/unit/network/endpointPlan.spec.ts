import { expect } from "chai";
import {
    checkEndpoints,
    CLUSTER_NEEDS,
    ENDPOINT_SERVICES,
    isDatabricks,
    isGateway,
    planEndpoints,
    plannedOf,
    type EndpointChoices,
} from "../../../components/network/endpointPlan";
import { formatProblem } from "../../../components/shared/problems";
import { tagText } from "../../../components/shared/tags";

const zoneIds = ["euw1-az1", "euw1-az2"];
const reason = "Jobs read secrets of another team.";

const services = (choices: EndpointChoices): readonly string[] =>
    planEndpoints({ needs: CLUSTER_NEEDS, choices, zoneIds }).map(({ service }) => service);

const problems = (choices: EndpointChoices): readonly string[] =>
    checkEndpoints({ choices, zoneIds }).map(formatProblem);

describe("planEndpoints", () => {
    it("is what clusters need, in all zones, each with its reason", () => {
        const plan = planEndpoints({ needs: CLUSTER_NEEDS, choices: {}, zoneIds });
        expect(plan.map(({ service }) => service)).to.deep.equal(["general-access", "kinesis", "relay", "s3", "sts"]);
        for (const { purpose, source } of plan) {
            expect(purpose.length).to.be.above(15);
            expect(source).to.deep.equal({ mode: "create", zoneIds });
        }
    });

    it("makes nothing that has no reason", () => {
        expect(planEndpoints({ needs: {}, choices: {}, zoneIds })).to.deep.equal([]);
        expect(services({})).not.to.include("kms");
    });

    it("adds what is chosen, with the reason that is given", () => {
        expect(
            planEndpoints({ needs: {}, choices: { "secrets-manager": { mode: "create", reason } }, zoneIds }),
        ).to.deep.equal([{ service: "secrets-manager", purpose: reason, source: { mode: "create", zoneIds } }]);
    });

    it("keeps the reason of what is needed anyway, and puts it into the zones that are chosen", () => {
        const choice = { mode: "create", reason, zoneIds: ["euw1-az2"] } as const;
        const [planned] = planEndpoints({ needs: { sts: "Clusters need it" }, choices: { sts: choice }, zoneIds });
        expect(planned).to.deep.equal({
            service: "sts",
            purpose: "Clusters need it",
            source: { mode: "create", zoneIds: ["euw1-az2"] },
        });
    });

    it("adopts what is there already, also when nothing is known to need it", () => {
        const existing = { mode: "existing", id: "vpce-0123456789abcdef0" } as const;
        const plan = planEndpoints({
            needs: { sts: "Clusters need it" },
            choices: { sts: existing, kms: existing },
            zoneIds,
        });
        expect(plan).to.deep.equal([
            { service: "kms", purpose: "An endpoint that was there already", source: existing },
            { service: "sts", purpose: "Clusters need it", source: existing },
        ]);
    });

    it("claim 28: does not depend on the order of choices and zones", () => {
        const [one, other] = [{ kms: { mode: "create", reason } }, { sqs: { mode: "create", reason } }] as const;
        expect(services({ ...one, ...other })).to.deep.equal(services({ ...other, ...one }));
        const zones = { mode: "create", reason, zoneIds: [...zoneIds].reverse() } as const;
        const [planned] = planEndpoints({ needs: {}, choices: { kms: zones }, zoneIds });
        expect(planned?.source).to.deep.equal({ mode: "create", zoneIds });
    });

    it("is parted by kind", () => {
        const plan = planEndpoints({ needs: CLUSTER_NEEDS, choices: {}, zoneIds });
        expect(plannedOf(plan, isGateway).map(({ service }) => service)).to.deep.equal(["s3"]);
        expect(plannedOf(plan, isDatabricks).map(({ service }) => service)).to.deep.equal(["general-access", "relay"]);
    });

    it("has reasons that are tags as they stand", () => {
        for (const purpose of Object.values(CLUSTER_NEEDS)) {
            expect(tagText(purpose)).to.equal(purpose);
        }
        expect(tagText("one, two")).not.to.equal("one, two");
    });
});

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
});
