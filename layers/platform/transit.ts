import type * as pulumi from "@pulumi/pulumi";
import { TransitAttachment } from "../../components/network/transitAttachment";
import { TransitGateway } from "../../components/network/transitGateway";
import { TransitSharing } from "../../components/network/transitSharing";
import { TransitSpoke } from "../../components/network/transitSpoke";
import type { NetworkSettings } from "../../config/network/defaults";
import { mapInTurns, nextTurn } from "../inTurns";
import type { NetworkScope } from "./scope";
import { createTier, tablesOf, type Passed, type Ways } from "./ways";

/** A transit gateway, as an attachment needs to know it. */
export interface Gateway {
    readonly id: pulumi.Input<string>;
    /** Route table that spokes follow; none where the owner of the gateway decides. */
    readonly spokes: pulumi.Input<string> | undefined;
    /** Route table that a hub and sites follow; none where the owner of the gateway decides. */
    readonly shared: pulumi.Input<string> | undefined;
    /** Route tables that learn of spokes. */
    readonly propagateTo: Readonly<Record<string, pulumi.Input<string>>>;
    /** Whether it is another account's. */
    readonly ofOthers: boolean;
}

/** The transit gateway: made, or somebody else's. */
export async function createGateway({ networkSettings, context, aws }: NetworkScope): Promise<Gateway> {
    const { transitGateway } = networkSettings;
    switch (transitGateway.mode) {
        case "create": {
            const made = new TransitGateway("transit", { context }, { provider: aws });
            await nextTurn();
            const { transitGatewayId: id, spokesRouteTableId: spokes, sharedRouteTableId: shared } = made;
            await shareGateway({ context, aws }, transitGateway, made);
            return { id, spokes, shared, propagateTo: { shared }, ofOthers: false };
        }
        case "attach": {
            const { id, routeTableId: spokes, propagateTo, ownerAccountId } = transitGateway;
            const ofOthers = ownerAccountId !== undefined;
            const tables = propagateTo.map((table) => [table, table] as const);
            return { id, spokes, shared: undefined, propagateTo: Object.fromEntries(tables), ofOthers };
        }
        case "none":
            throw new RangeError("network.transitGateway is none, and a step asks for it");
    }
}

type Shared = Extract<NetworkSettings["transitGateway"], { readonly mode: "create" }>;

/** Lets other accounts ask to be attached, and attaches those that have asked and are named. */
async function shareGateway(
    { context, aws }: Pick<NetworkScope, "context" | "aws">,
    { sharedWith: accountIds, spokes }: Shared,
    { gatewayArn, spokesRouteTableId: routeTableId, sharedRouteTableId: propagateTo }: TransitGateway,
): Promise<void> {
    if (accountIds.length > 0) {
        new TransitSharing("transit-sharing", { context, gatewayArn, accountIds }, { provider: aws });
        await nextTurn();
    }
    await mapInTurns(spokes, (spoke, { attachmentId }) => {
        const args = { context, spoke, attachmentId, routeTableId, propagateTo };
        return new TransitSpoke(`transit-spoke-${spoke}`, args, { provider: aws });
    });
}

const purposeOf = ({ egress }: NetworkSettings): string =>
    egress.mode === "hub" || egress.mode === "transit" ? egress.reason : "Clusters reach the connected networks";

/** The place of the VPC of clusters at a transit gateway. */
export async function attachVpc(
    scope: NetworkScope,
    { id: transitGatewayId, spokes: routeTableId, propagateTo, ofOthers }: Gateway,
    passed: Passed,
): Promise<Ways> {
    const { networkSettings, context, aws } = scope;
    const { vpcId } = passed;
    const tier = createTier(scope, passed, "transit");
    const subnetIds = Object.values(tier.subnetIds);
    const attachment = new TransitAttachment(
        "transit-workspace",
        {
            context,
            role: "workspace",
            purpose: purposeOf(networkSettings),
            transitGatewayId,
            vpcId,
            subnetIds,
            keepsZone: false,
            ofOthers,
            routeTableId,
            propagateTo,
        },
        { provider: aws },
    );
    await nextTurn();
    return {
        subnetIds,
        tables: tablesOf("transit", tier.routeTableIds),
        hops: { transit: { transitGatewayId: attachment.transitGatewayId } },
    };
}
