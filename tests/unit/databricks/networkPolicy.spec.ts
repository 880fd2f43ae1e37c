import { expect } from "chai";
import { egressOf, ingressOf } from "../../../components/databricks/networkPolicy";

const legacy = { mode: "legacy" } as const;
const none = { allowedBuckets: {}, allowedWorkspaceIds: [] };
const region = "eu-west-1";

describe("the network policy of serverless compute", () => {
    it("lets nothing out but what is listed, at once", () => {
        const egress = { mode: "restricted", allowedDomains: ["pypi.org"], ...none } as const;
        expect(egressOf({ egress, region })).to.deep.equal({
            networkAccess: {
                restrictionMode: "RESTRICTED_ACCESS",
                allowedInternetDestinations: [{ destination: "pypi.org", internetDestinationType: "DNS_NAME" }],
                policyEnforcement: { enforcementMode: "ENFORCED" },
            },
        });
        const nothing = egressOf({ egress: { mode: "restricted", allowedDomains: [], ...none }, region }).networkAccess;
        expect(nothing).to.deep.include({ restrictionMode: "RESTRICTED_ACCESS", allowedInternetDestinations: [] });
    });

    it("lets out to listed buckets, of the region unless another is named, and to listed workspaces", () => {
        const allowedBuckets = {
            partner: { bucket: "partner-data" },
            far: { bucket: "far-data", region: "us-east-1" },
        };
        const egress = { mode: "restricted", allowedDomains: [], allowedBuckets, allowedWorkspaceIds: [7, 8] } as const;
        expect(egressOf({ egress, region }).networkAccess).to.deep.include({
            allowedStorageDestinations: [
                { bucketName: "partner-data", region: "eu-west-1", storageDestinationType: "AWS_S3" },
                { bucketName: "far-data", region: "us-east-1", storageDestinationType: "AWS_S3" },
            ],
            allowedDatabricksDestinations: [{ workspaceIds: [7, 8] }],
        });
    });

    it("lets everything out only where a reason is given", () => {
        const egress = { mode: "open", reason: "a sentence that says why" } as const;
        expect(egressOf({ egress, region })).to.deep.equal({ networkAccess: { restrictionMode: "FULL_ACCESS" } });
    });

    it("says in full who may call, since what is left out comes back as a change", () => {
        expect(ingressOf({ crossWorkspace: legacy, isPublic: true, publicCidrs: [], isGovCloud: false })).to.deep.equal(
            {
                publicAccess: { restrictionMode: "FULL_ACCESS" },
                privateAccess: { restrictionMode: "ALLOW_ALL_REGISTERED_ENDPOINTS" },
                crossWorkspaceAccess: { restrictionMode: "LEGACY_MODE" },
            },
        );
    });

    it("lets people come from known networks only, where some are known", () => {
        const { publicAccess } = ingressOf({
            crossWorkspace: legacy,
            isPublic: true,
            publicCidrs: ["203.0.113.0/24"],
            isGovCloud: false,
        });
        expect(publicAccess).to.deep.equal({
            restrictionMode: "RESTRICTED_ACCESS",
            allowRules: [
                {
                    label: "known-networks",
                    destination: { allDestinations: true },
                    origin: { includedIpRanges: { ipRanges: ["203.0.113.0/24"] } },
                },
            ],
        });
    });

    it("lets nobody in over the internet where the front end is private", () => {
        const request = { crossWorkspace: legacy, publicCidrs: [], isGovCloud: false };
        expect(ingressOf({ ...request, isPublic: false }).publicAccess).to.deep.equal({
            restrictionMode: "RESTRICTED_ACCESS",
        });
    });

    it("restricts other workspaces by naming those that may call, never by an empty list", () => {
        const crossWorkspace = { mode: "restricted", workspaceIds: [1, 2] } as const;
        const { crossWorkspaceAccess } = ingressOf({
            crossWorkspace,
            isPublic: true,
            publicCidrs: [],
            isGovCloud: false,
        });
        expect(crossWorkspaceAccess).to.deep.include({ restrictionMode: "RESTRICTED_ACCESS" });
        expect(JSON.stringify(crossWorkspaceAccess)).to.include('"workspaceIds":[1,2]');
    });

    it("says nothing of other workspaces and endpoints in GovCloud, which knows neither", () => {
        expect(ingressOf({ crossWorkspace: legacy, isPublic: true, publicCidrs: [], isGovCloud: true })).to.deep.equal({
            publicAccess: { restrictionMode: "FULL_ACCESS" },
        });
    });
});
