import * as ec2 from "@pulumi/aws/ec2";
import { expect } from "chai";
import { endpointAcl, passageAcl } from "../../../components/network/aclPlan";
import { NetworkAcls } from "../../../components/network/networkAcls";
import type { Graph } from "../../../planner/graph";
import { children, providers } from "../../support/children";
import { record } from "../../support/record";
import { testContext } from "../../support/testContext";
import { testProviders } from "../../support/testProviders";

const COMPONENT = "lakehouse:network:NetworkAcls";
const ACL = "aws:ec2/networkAcl:NetworkAcl";
const DEFAULT = "aws:ec2/defaultNetworkAcl:DefaultNetworkAcl";

const ACLS = {
    endpoints: { rules: endpointAcl(["10.64.0.0/16", "172.16.0.0/12"]), subnetIds: ["subnet-1", "subnet-2"] },
    passage: { rules: passageAcl(["10.64.0.0/16"]), subnetIds: ["subnet-3"] },
};

const recordAcls = (prefix?: string): Promise<Graph> =>
    record(() => {
        const { aws } = testProviders();
        const { vpcId } = new NetworkAcls(
            "acls",
            {
                context: testContext(),
                vpcId: "vpc-1",
                defaultNetworkAclId: "acl-1",
                acls: ACLS,
                ...(prefix !== undefined && { prefix }),
            },
            { provider: aws },
        );
        new ec2.SecurityGroup("consumer", { vpcId }, { provider: aws });
    });

describe("NetworkAcls", () => {
    it("is the given ACLs and the default one", async () => {
        const graph = await recordAcls();
        const component = graph.only(COMPONENT, "acls");
        expect(children(graph, component)).to.deep.equal({
            "acls-default": DEFAULT,
            "acls-endpoints": ACL,
            "acls-passage": ACL,
        });
        expect(new Set(Object.values(providers(graph, component)))).to.deep.equal(new Set(["aws"]));
    });

    it("is what the plan says, in the subnets it is for", async () => {
        const graph = await recordAcls();
        for (const [role, { rules, subnetIds }] of Object.entries(ACLS)) {
            expect(graph.only(ACL, `acls-${role}`).inputs).to.deep.equal({
                vpcId: "vpc-1",
                subnetIds,
                ...rules,
                tags: testContext().tags("network", `${role}-acl`),
            });
        }
    });

    it("is called after its VPC where there are more", async () => {
        const graph = await recordAcls("hub-");
        expect(graph.only(ACL, "acls-passage").inputs["tags"]).to.deep.equal(
            testContext().tags("network", "hub-passage-acl"),
        );
        expect(graph.only(DEFAULT).inputs["tags"]).to.deep.equal(
            testContext().tags("network", "hub-default-acl-closed"),
        );
    });

    it("closes the default one, once no subnet is left in it", async () => {
        const graph = await recordAcls();
        const closed = graph.only(DEFAULT);
        expect(closed.inputs).to.deep.equal({
            defaultNetworkAclId: "acl-1",
            ingress: [],
            egress: [],
            tags: testContext().tags("network", "default-acl-closed"),
        });
        for (const acl of graph.ofType(ACL)) {
            expect(graph.dependsOnTransitively(closed, acl), acl.name).to.equal(true);
        }
    });

    it("lets consumers of the VPC wait until the ACLs are in force", async () => {
        const graph = await recordAcls();
        const consumer = graph.only("aws:ec2/securityGroup:SecurityGroup", "consumer");
        for (const acl of graph.ofType(ACL)) {
            expect(graph.dependsOnTransitively(consumer, acl), acl.name).to.equal(true);
        }
    });
});
