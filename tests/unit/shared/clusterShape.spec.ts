import { expect } from "chai";
import { clusterFields, clusterPlacement } from "../../../components/shared/clusterShape";

describe("clusterPlacement", () => {
    it("takes spot instances for workers only, and falls back to on-demand ones", () => {
        expect(clusterPlacement(true)).to.deep.equal({
            availability: "SPOT_WITH_FALLBACK",
            firstOnDemand: 1,
            zoneId: "auto",
        });
    });

    it("takes on-demand instances otherwise", () => {
        expect(clusterPlacement(false).availability).to.equal("ON_DEMAND");
    });
});

describe("clusterFields", () => {
    it("writes the shape in the provider's fields, with encrypted local disks", () => {
        const shape = {
            runtime: "17.3.x-scala2.13",
            nodeType: "m6id.large",
            minWorkers: 1,
            maxWorkers: 4,
            spot: false,
        };
        expect(clusterFields(shape, "profile-1").awsAttributes).to.deep.equal({
            ...clusterPlacement(false),
            instanceProfileArn: "profile-1",
        });
        expect(clusterFields(shape)).to.deep.equal({
            sparkVersion: "17.3.x-scala2.13",
            nodeTypeId: "m6id.large",
            autoscale: { minWorkers: 1, maxWorkers: 4 },
            enableLocalDiskEncryption: true,
            awsAttributes: { availability: "ON_DEMAND", firstOnDemand: 1, zoneId: "auto" },
        });
    });
});
