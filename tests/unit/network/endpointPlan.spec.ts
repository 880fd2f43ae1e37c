import { expect } from "chai";
import {
    CLUSTER_NEEDS,
    isDatabricks,
    isGateway,
    planEndpoints,
    plannedOf,
    type EndpointChoices,
} from "../../../components/network/endpointPlan";
import { tagText } from "../../../components/shared/tags";

const zoneIds = ["euw1-az1", "euw1-az2"];
const where = { zoneIds, directZoneIds: ["euw1-az2", "euw1-az3"] };
const reason = "Jobs read secrets of another team.";

const services = (choices: EndpointChoices): readonly string[] =>
    planEndpoints({ needs: CLUSTER_NEEDS, choices, ...where }).map(({ service }) => service);

describe("planEndpoints", () => {
    it("is what clusters need, in all zones, each with its reason", () => {
        const plan = planEndpoints({ needs: CLUSTER_NEEDS, choices: {}, ...where });
        expect(plan.map(({ service }) => service)).to.deep.equal(["general-access", "kinesis", "relay", "s3", "sts"]);
        for (const { purpose, source } of plan) {
            expect(purpose.length).to.be.above(15);
            expect(source).to.deep.equal({ mode: "create", zoneIds });
        }
    });

    it("makes nothing that has no reason", () => {
        expect(planEndpoints({ needs: {}, choices: {}, ...where })).to.deep.equal([]);
        expect(services({})).not.to.include("kms");
    });

    it("adds what is chosen, with the reason that is given", () => {
        expect(
            planEndpoints({ needs: {}, choices: { "secrets-manager": { mode: "create", reason } }, ...where }),
        ).to.deep.equal([{ service: "secrets-manager", purpose: reason, source: { mode: "create", zoneIds } }]);
    });

    it("keeps the reason of what is needed anyway, and puts it into the zones that are chosen", () => {
        const choice = { mode: "create", reason, zoneIds: ["euw1-az2"] } as const;
        const [planned] = planEndpoints({ needs: { sts: "Clusters need it" }, choices: { sts: choice }, ...where });
        expect(planned).to.deep.equal({
            service: "sts",
            purpose: "Clusters need it",
            source: { mode: "create", zoneIds: ["euw1-az2"] },
        });
    });

    it("puts Databricks' endpoint for much data into the zones where Databricks offers it", () => {
        const choices = { "service-direct": { mode: "create", reason } } as const;
        const [planned] = planEndpoints({ needs: {}, choices, ...where });
        expect(planned?.source).to.deep.equal({ mode: "create", zoneIds: ["euw1-az2"] });
    });

    it("adopts what is there already, also when nothing is known to need it", () => {
        const existing = { mode: "existing", id: "vpce-0123456789abcdef0" } as const;
        const plan = planEndpoints({
            needs: { sts: "Clusters need it" },
            choices: { sts: existing, kms: existing },
            ...where,
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
        const [planned] = planEndpoints({ needs: {}, choices: { kms: zones }, ...where });
        expect(planned?.source).to.deep.equal({ mode: "create", zoneIds });
    });

    it("is parted by kind", () => {
        const plan = planEndpoints({ needs: CLUSTER_NEEDS, choices: {}, ...where });
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
