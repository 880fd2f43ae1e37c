import { expect } from "chai";
import { PolicyGroups, type PolicyGroupPlan } from "../../../components/organization/policyGroups";
import { pulumiCloudProvider } from "../../../layers/providers";
import { children, providers } from "../../support/children";
import { record } from "../../support/record";

const COMPONENT = "lakehouse:organization:PolicyGroups";
const GROUP = "pulumiservice:index:PolicyGroup";
const names = { prefix: "acme", environment: "organization", region: "eu-west-1", awsAccountId: "111122223333" };

const recordGroups = (groups: Readonly<Record<string, PolicyGroupPlan>>): ReturnType<typeof record> =>
    record(() => {
        const provider = pulumiCloudProvider({ apiUrl: "https://api.pulumi.com" });
        new PolicyGroups("groups", { names, provider, organization: "acme", groups });
    });

const audit: PolicyGroupPlan = {
    mode: "audit",
    packs: { lakehouse: { version: "0.2.0", levels: "advisory", exemptions: [] } },
    stacks: ["lakehouse/dev", "website/prod"],
};

describe("PolicyGroups", () => {
    it("is a policy group for each that is named, made by the provider of Pulumi Cloud", async () => {
        const graph = await recordGroups({ prod: { ...audit, mode: "preventative" }, audit });
        const component = graph.only(COMPONENT);
        expect(children(graph, component)).to.deep.equal({ "groups-audit": GROUP, "groups-prod": GROUP });
        expect(new Set(Object.values(providers(graph, component)))).to.deep.equal(new Set(["pulumi-cloud"]));
        expect(graph.ofType(GROUP).map(({ inputs }) => inputs["mode"])).to.deep.equal(["audit", "preventative"]);
    });

    it("says the organisation, the packs with version and levels, and the stacks", async () => {
        const graph = await recordGroups({ audit });
        expect(graph.only(GROUP).inputs).to.deep.include({
            name: "acme-organization-audit",
            organizationName: "acme",
            entityType: "stacks",
            policyPacks: [{ name: "lakehouse", versionTag: "0.2.0", config: { all: "advisory" } }],
            stacks: [
                { routingProject: "lakehouse", name: "dev" },
                { routingProject: "website", name: "prod" },
            ],
        });
    });

    it("has no group when none is named", async () => {
        const graph = await recordGroups({});
        expect(children(graph, graph.only(COMPONENT))).to.deep.equal({});
    });
});
