import { expect } from "chai";
import { TransitSharing } from "../../../components/network/transitSharing";
import type { Graph } from "../../../planner/graph";
import { children, providers } from "../../support/children";
import { record } from "../../support/record";
import { testContext } from "../../support/testContext";
import { testProviders } from "../../support/testProviders";

const COMPONENT = "lakehouse:network:TransitSharing";
const SHARE = "aws:ram/resourceShare:ResourceShare";
const PRINCIPAL = "aws:ram/principalAssociation:PrincipalAssociation";
const RESOURCE = "aws:ram/resourceAssociation:ResourceAssociation";
const gatewayArn = "arn:aws:ec2:eu-west-1:111122223333:transit-gateway/tgw-0123456789abcdef0";

const recordSharing = (): Promise<Graph> =>
    record(() => {
        const { aws } = testProviders();
        const accountIds = ["444455556666", "777788889999"];
        new TransitSharing("sharing", { context: testContext(), gatewayArn, accountIds }, { provider: aws });
    });

describe("TransitSharing", () => {
    it("is a share of the gateway with each account by its number", async () => {
        const graph = await recordSharing();
        const component = graph.only(COMPONENT, "sharing");
        expect(children(graph, component)).to.deep.equal({
            "sharing-444455556666": PRINCIPAL,
            "sharing-777788889999": PRINCIPAL,
            "sharing-gateway": RESOURCE,
            "sharing-share": SHARE,
        });
        expect(new Set(Object.values(providers(graph, component)))).to.deep.equal(new Set(["aws"]));
        const resourceShareArn = graph.only(SHARE).placeholders["arn"];
        expect(graph.only(RESOURCE).inputs).to.deep.equal({ resourceArn: gatewayArn, resourceShareArn });
        expect(graph.only(PRINCIPAL, "sharing-444455556666").inputs).to.deep.equal({
            principal: "444455556666",
            resourceShareArn,
        });
        expect(component.outputs).to.deep.equal({ shareArn: resourceShareArn });
    });

    it("lets in no account of another organization", async () => {
        expect((await recordSharing()).only(SHARE).inputs).to.deep.equal({
            name: testContext().name("resourceShare", "transit"),
            allowExternalPrincipals: false,
            tags: testContext().tags("network", "transit"),
        });
    });
});
