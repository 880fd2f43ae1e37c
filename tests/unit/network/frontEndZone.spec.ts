import { expect } from "chai";
import { frontEndName, FrontEndZone } from "../../../components/network/frontEndZone";
import type { Graph } from "../../../planner/graph";
import { children, providers } from "../../support/children";
import { record } from "../../support/record";
import { testContext } from "../../support/testContext";
import { testProviders } from "../../support/testProviders";

const COMPONENT = "lakehouse:network:FrontEndZone";
const ZONE = "aws:route53/zone:Zone";
const RECORD = "aws:route53/record:Record";

const recordZone = (): Promise<Graph> =>
    record(() => {
        const { aws } = testProviders();
        const dnsTarget = { dnsName: "vpce-1.example.com", hostedZoneId: "Z1" };
        const vpcIds = ["vpc-2", "vpc-1"];
        new FrontEndZone("names", { context: testContext(), vpcIds, dnsTarget }, { provider: aws });
    });

describe("FrontEndZone", () => {
    it("is a private zone in the given VPCs, for one name, which leads to the endpoint", async () => {
        const graph = await recordZone();
        const component = graph.only(COMPONENT, "names");
        expect(children(graph, component)).to.deep.equal({ "names-record": RECORD, "names-zone": ZONE });
        expect(new Set(Object.values(providers(graph, component)))).to.deep.equal(new Set(["aws"]));
        expect(graph.only(ZONE).inputs).to.deep.equal({
            name: "ireland.privatelink.cloud.databricks.com",
            comment: "Workspaces of the region over PrivateLink",
            vpcs: [{ vpcId: "vpc-1" }, { vpcId: "vpc-2" }],
            tags: testContext().tags("network", "front-end-zone"),
        });
        expect(graph.only(RECORD).inputs).to.deep.equal({
            zoneId: graph.only(ZONE).placeholders["zoneId"],
            name: "ireland.privatelink.cloud.databricks.com",
            type: "A",
            aliases: [{ name: "vpce-1.example.com", zoneId: "Z1", evaluateTargetHealth: false }],
        });
        expect(component.outputs).to.deep.equal({ zoneId: graph.only(ZONE).placeholders["zoneId"] });
    });

    it("has the name of the region, in the domain of the shard", () => {
        expect(frontEndName(testContext({ region: "us-west-1" }))).to.equal("oregon.privatelink.cloud.databricks.com");
        const civilian = testContext({ region: "us-gov-west-1", shard: "civilian" });
        expect(frontEndName(civilian)).to.equal("pendleton.privatelink.cloud.databricks.us");
    });
});
