import { expect } from "chai";
import { SiteVpn } from "../../../components/network/siteVpn";
import { lifecycleOf } from "../../../components/shared/lifecycle";
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

const LOG = "aws:cloudwatch/logGroup:LogGroup";
const LOGGED = {
    cloudwatchLogOptions: {
        logEnabled: true,
        logGroupArn: "arn:aws:logs:eu-west-1:111122223333:log-group:acme-dev-vpn-office",
        logOutputFormat: "json",
    },
};

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
                logsKeyArn: "arn:aws:kms:eu-west-1:111122223333:key/1",
                retention: { archiveDays: 365, accessLogDays: 90, clusterLogDays: 90, logGroupDays: 400 },
                lifecycle: lifecycleOf("standard"),
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
            "vpn-office-log": LOG,
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
            tunnel1LogOptions: LOGGED,
            tunnel2LogOptions: LOGGED,
            tunnel1IkeVersions: ["ikev2"],
            tunnel2IkeVersions: ["ikev2"],
            ...phase(1, 1),
            ...phase(1, 2),
            ...phase(2, 1),
            ...phase(2, 2),
            tags: { ...testContext().tags("network", "site-office"), purpose: "Connects the site office" },
        });
    });

    it("is on record in a log group with our key, which is there before it", async () => {
        const graph = await recordVpn();
        expect(graph.only(LOG).inputs).to.deep.equal({
            name: "acme-dev-vpn-office",
            kmsKeyId: "arn:aws:kms:eu-west-1:111122223333:key/1",
            retentionInDays: 400,
            deletionProtectionEnabled: true,
            tags: testContext().tags("network", "site-office"),
        });
        expect(graph.dependsOnTransitively(graph.only(CONNECTION), graph.only(LOG))).to.equal(true);
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
