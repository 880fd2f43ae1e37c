import * as cloudwatch from "@pulumi/aws/cloudwatch";
import * as ec2 from "@pulumi/aws/ec2";
import * as pulumi from "@pulumi/pulumi";
import type { Context } from "../shared/context";
import type { Lifecycle } from "../shared/lifecycle";
import { daysKept, type LogRetention } from "../shared/logs";
import { ready } from "../shared/ready";
import { tagText } from "../shared/tags";
import { placeAttachment, type TransitPlacement } from "./transitPlacement";

export interface SiteVpnArgs extends TransitPlacement {
    readonly context: Context;
    /** What the site is called. */
    readonly site: string;
    /** Public address of its gateway. */
    readonly address: string;
    /** Number of its autonomous system. */
    readonly asn: number;
    readonly transitGatewayId: pulumi.Input<string>;
    /** Key of log groups. */
    readonly logsKeyArn: pulumi.Input<string>;
    readonly retention: LogRetention;
    readonly lifecycle: Lifecycle;
}

const WORKLOAD = "network";

/**
 * What both sides agree on in each phase: nothing that NIST has retired, and groups of elliptic curves.
 * Source: https://docs.aws.amazon.com/vpn/latest/s2svpn/VPNTunnels.html
 */
const ENCRYPTION = ["AES256", "AES256-GCM-16"];
const INTEGRITY = ["SHA2-256", "SHA2-384", "SHA2-512"];
const GROUPS = [19, 20, 21];

/**
 * Design: a site that is connected over the internet.
 *
 * It creates the site's gateway as AWS knows it, a connection of two tunnels to a transit gateway with its log, and its places in
 * route tables. It guarantees: IKEv2 with strong algorithms only; shared keys are in Secrets Manager, and AWS tells nobody
 * else; who connects is on record; routes come over BGP. It will not set up the other side.
 */
export class SiteVpn extends pulumi.ComponentResource {
    public readonly connectionId: pulumi.Output<string>;
    /** Secret with the keys that the other side needs. */
    public readonly presharedKeyArn: pulumi.Output<string>;

    public constructor(name: string, args: SiteVpnArgs, opts?: pulumi.ComponentResourceOptions) {
        super("lakehouse:network:SiteVpn", name, {}, opts);
        const connection = this.connect(name, args, this.createGateway(name, args), this.createLog(name, args));
        placeAttachment(this, name, connection.transitGatewayAttachmentId, args);
        this.connectionId = connection.id;
        this.presharedKeyArn = connection.presharedKeyArn;
        this.registerOutputs({ connectionId: this.connectionId, presharedKeyArn: this.presharedKeyArn });
    }

    private createGateway(name: string, { context, site, address, asn }: SiteVpnArgs): ec2.CustomerGateway {
        return new ec2.CustomerGateway(
            `${name}-gateway`,
            {
                type: "ipsec.1",
                ipAddress: address,
                bgpAsn: String(asn),
                tags: context.tags(WORKLOAD, `site-${site}`),
            },
            { parent: this },
        );
    }

    /** @returns ARN of the log of both tunnels, once it is there */
    private createLog(
        name: string,
        { context, site, logsKeyArn: kmsKeyId, retention, lifecycle }: SiteVpnArgs,
    ): pulumi.Output<string> {
        const logName = context.name("logGroup", `vpn-${site}`);
        const log = new cloudwatch.LogGroup(
            `${name}-log`,
            {
                name: logName,
                kmsKeyId,
                retentionInDays: daysKept("vpn", retention),
                deletionProtectionEnabled: lifecycle.protect,
                tags: context.tags(WORKLOAD, `site-${site}`),
            },
            { parent: this },
        );
        return ready(pulumi.output(context.arnOf("logs", `log-group:${logName}`)), log);
    }

    private connect(
        name: string,
        { context, site, transitGatewayId }: SiteVpnArgs,
        { id: customerGatewayId }: ec2.CustomerGateway,
        logGroupArn: pulumi.Output<string>,
    ): ec2.VpnConnection {
        const logged = { cloudwatchLogOptions: { logEnabled: true, logGroupArn, logOutputFormat: "json" } };
        return new ec2.VpnConnection(
            `${name}-connection`,
            {
                type: "ipsec.1",
                transitGatewayId,
                customerGatewayId,
                staticRoutesOnly: false,
                presharedKeyStorage: "SecretsManager",
                tunnel1LogOptions: logged,
                tunnel2LogOptions: logged,
                tunnel1IkeVersions: ["ikev2"],
                tunnel1Phase1EncryptionAlgorithms: ENCRYPTION,
                tunnel1Phase1IntegrityAlgorithms: INTEGRITY,
                tunnel1Phase1DhGroupNumbers: GROUPS,
                tunnel1Phase2EncryptionAlgorithms: ENCRYPTION,
                tunnel1Phase2IntegrityAlgorithms: INTEGRITY,
                tunnel1Phase2DhGroupNumbers: GROUPS,
                tunnel2IkeVersions: ["ikev2"],
                tunnel2Phase1EncryptionAlgorithms: ENCRYPTION,
                tunnel2Phase1IntegrityAlgorithms: INTEGRITY,
                tunnel2Phase1DhGroupNumbers: GROUPS,
                tunnel2Phase2EncryptionAlgorithms: ENCRYPTION,
                tunnel2Phase2IntegrityAlgorithms: INTEGRITY,
                tunnel2Phase2DhGroupNumbers: GROUPS,
                tags: { ...context.tags(WORKLOAD, `site-${site}`), purpose: tagText(`Connects the site ${site}`) },
            },
            { parent: this },
        );
    }
}
