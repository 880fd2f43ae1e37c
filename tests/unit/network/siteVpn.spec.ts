import { expect } from "chai";
import { SiteVpn } from "../../../components/network/siteVpn";
import type { Graph } from "../../../planner/graph";
import { children, providers } from "../../support/children";
import { record } from "../../support/record";
import { testContext } from "../../support/testContext";
import { testProviders } from "../../support/testProviders";

const COMPONENT = "lakehouse:network:SiteVpn";
const GATEWAY = "aws:ec2/customerGateway:CustomerGateway";
const CONNECTION = "aws:ec2/vpnConnection:VpnConnection";
const ASSOCIATION = "aws:ec2transitgateway/routeTableAssociation:RouteTableAssociation";
const PROPAGATION = "aws:ec2transitgateway/routeTablePropagation:RouteTablePropagation";

const recordVpn = (): Promise<Graph> =>
    record(() => {
        const { aws } = testProviders();
        new SiteVpn(
            "vpn-office",
            {
                context: testContext(),
                site: "office",
                address: "203.0.113.10",
                asn: 65_010,
                transitGatewayId: "tgw-1",
                routeTableId: "tgw-rtb-1",
                propagateTo: "tgw-rtb-2",
            },
            { provider: aws },
        );
    });

describe("SiteVpn", () => {
    it("is a connection to the site's gateway, placed at the transit gateway", async () => {
        const graph = await recordVpn();
        const component = graph.only(COMPONENT, "vpn-office");
        expect(children(graph, component)).to.deep.equal({
            "vpn-office-gateway": GATEWAY,
            "vpn-office-connection": CONNECTION,
            "vpn-office-association": ASSOCIATION,
            "vpn-office-propagation": PROPAGATION,
        });
        expect(new Set(Object.values(providers(graph, component)))).to.deep.equal(new Set(["aws"]));
        expect(graph.only(GATEWAY).inputs).to.deep.equal({
            type: "ipsec.1",
            ipAddress: "203.0.113.10",
            bgpAsn: "65010",
            tags: testContext().tags("network", "site-office"),
        });
    });

    it("accepts strong algorithms alone in both tunnels, and leaves keys to Secrets Manager", async () => {
        const graph = await recordVpn();
        const phase = (tunnel: number, number: number): object => ({
            [`tunnel${String(tunnel)}Phase${String(number)}EncryptionAlgorithms`]: ["AES256", "AES256-GCM-16"],
            [`tunnel${String(tunnel)}Phase${String(number)}IntegrityAlgorithms`]: ["SHA2-256", "SHA2-384", "SHA2-512"],
            [`tunnel${String(tunnel)}Phase${String(number)}DhGroupNumbers`]: [19, 20, 21],
        });
        expect(graph.only(CONNECTION).inputs).to.deep.equal({
            type: "ipsec.1",
            transitGatewayId: "tgw-1",
            customerGatewayId: graph.only(GATEWAY).placeholders["id"],
            staticRoutesOnly: false,
            presharedKeyStorage: "SecretsManager",
            tunnel1IkeVersions: ["ikev2"],
            tunnel2IkeVersions: ["ikev2"],
            ...phase(1, 1),
            ...phase(1, 2),
            ...phase(2, 1),
            ...phase(2, 2),
            tags: { ...testContext().tags("network", "site-office"), purpose: "Connects the site office" },
        });
    });

    it("follows the table of what spokes share, and tells spokes how to get there", async () => {
        const graph = await recordVpn();
        const { transitGatewayAttachmentId } = graph.only(CONNECTION).placeholders;
        expect(transitGatewayAttachmentId).to.be.a("string");
        expect(graph.only(ASSOCIATION).inputs).to.deep.equal({
            transitGatewayAttachmentId,
            transitGatewayRouteTableId: "tgw-rtb-1",
        });
        expect(graph.only(PROPAGATION).inputs).to.deep.equal({
            transitGatewayAttachmentId,
            transitGatewayRouteTableId: "tgw-rtb-2",
        });
    });

    it("hands on itself, and where its keys are", async () => {
        const graph = await recordVpn();
        const { id, presharedKeyArn } = graph.only(CONNECTION).placeholders;
        expect(graph.only(COMPONENT).outputs).to.deep.equal({ connectionId: id, presharedKeyArn });
    });
});
