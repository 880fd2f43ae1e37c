import { overlaps, parseCidr } from "../components/shared/cidr";
import type { Problem } from "../components/shared/problems";
import type { PlannedStack } from "./plannedStack";
import { textSetting } from "./stackFiles";
import { isObject, type Value } from "./values";

const NETWORK = "databricks:index/mwsNetworks:MwsNetworks";
const REGISTRATION = "databricks:index/mwsVpcEndpoint:MwsVpcEndpoint";
const ZONE = "aws:route53/zone:Zone";
const ALIAS = "aws:kms/alias:Alias";
const VPC = "aws:ec2/vpc:Vpc";
const FURTHER_NETWORK = "aws:ec2/vpcIpv4CidrBlockAssociation:VpcIpv4CidrBlockAssociation";
const ATTACHMENT = "aws:ec2transitgateway/vpcAttachment:VpcAttachment";

/** Something that only one stack may have, with the setting that says it. */
interface Claim {
    readonly thing: string;
    readonly setting: string;
    readonly allowed: string;
    readonly fix: string;
    /** Whether it is claimed where the stack is. Two stacks of one place have been told so already. */
    readonly atHome?: boolean;
}

/**
 * Stacks that claim what only one of them can have: Databricks refuses a subnet or security group of another workspace and is told of
 * an endpoint once, a VPC has each private name once, a region has each alias of a key once, also those of replicas, which come
 * from elsewhere, and addresses at a transit gateway mean one machine.
 */
export function sharedThings(stacks: readonly PlannedStack[]): readonly Problem[] {
    return [...claimedTwice(stacks), ...overlapping(stacks)];
}

function claimedTwice(stacks: readonly PlannedStack[]): readonly Problem[] {
    const claims = stacks.map((stack) => ({ stack, claims: claimsOf(stack) }));
    return claims.flatMap(({ stack, claims: own }, index) =>
        claims.slice(0, index).flatMap((other) =>
            own
                .filter((claim) => other.claims.some((theirs) => isSame(claim, theirs)))
                .map(({ thing, setting, allowed, fix }) => ({
                    path: stack.settings.place(setting),
                    given: thing,
                    allowed: `${allowed} ${other.stack.settings.file} does not have`,
                    fix,
                })),
        ),
    );
}

const isSame = (one: Claim, other: Claim): boolean =>
    one.thing === other.thing && !(one.atHome === true && other.atHome === true);

function claimsOf(stack: PlannedStack): readonly Claim[] {
    const { graph } = stack;
    const inNetworks = graph.ofType(NETWORK).flatMap(({ inputs }) => [
        ...texts(inputs["subnetIds"]).map((id) => ({
            thing: id,
            setting: "network.existing.subnets",
            allowed: "subnets that",
            fix: "give the workspace subnets of its own",
        })),
        ...texts(inputs["securityGroupIds"]).map((id) => ({
            thing: id,
            setting: "network.existing.securityGroupIds",
            allowed: "security groups that",
            fix: "give the workspace security groups of its own",
        })),
    ]);
    const names = graph.ofType(ZONE).flatMap(({ inputs: { name, vpcs } }) =>
        vpcIdsOf(vpcs).map((vpcId) => ({
            thing: `${texts([name ?? null]).join("")} in ${vpcId}`,
            setting: "network.frontEnd.endpoint",
            allowed: "a name and VPC that",
            fix: "come through the endpoint of that stack, with mode registered and the id in its outputs",
        })),
    );
    const registered = graph.ofType(REGISTRATION).flatMap(({ inputs: { awsVpcEndpointId } }) =>
        texts([awsVpcEndpointId ?? null]).map((thing) => ({
            thing,
            setting: "network.endpoints",
            allowed: "endpoints to tell Databricks of that",
            fix: "name it with mode registered, and the id in the outputs of that stack, which tells Databricks of it",
        })),
    );
    return [...inNetworks, ...names, ...registered, ...aliasesIn(stack)];
}

function aliasesIn({ graph, settings: { values } }: PlannedStack): readonly Claim[] {
    return graph.ofType(ALIAS).map(({ inputs }) => {
        const elsewhere = textSetting(inputs, "region");
        const region = elsewhere || textSetting(values, "region");
        return {
            thing: `${textSetting(inputs, "name")} in ${region} of account ${textSetting(values, "awsAccountId")}`,
            atHome: elsewhere === "",
            setting: "keys",
            allowed: "aliases of keys that",
            fix: "name the replica that is there in keys.existing, or leave the region out of keys.replicaRegions",
        };
    });
}

/** Stacks at one transit gateway whose VPCs share an address. */
function overlapping(stacks: readonly PlannedStack[]): readonly Problem[] {
    return stacks.flatMap((stack, index) =>
        stacks
            .slice(0, index)
            .filter((other) => gatewaysOf(stack).some((id) => gatewaysOf(other).includes(id)))
            .flatMap((other) =>
                networksOf(stack).flatMap((given) =>
                    networksOf(other)
                        .filter((taken) => shareAddress(given, taken))
                        .map((taken) => ({
                            path: stack.settings.place("network.cidr"),
                            given,
                            allowed: `a network without an address of ${taken}, which ${other.settings.file} has at the same transit gateway`,
                            fix: "choose another network",
                        })),
                ),
            ),
    );
}

/** Transit gateways of somebody else that a stack's VPCs are attached to. */
const gatewaysOf = ({ graph }: PlannedStack): readonly string[] =>
    graph.ofType(ATTACHMENT).flatMap(({ inputs: { transitGatewayId } }) => texts([transitGatewayId ?? null]));

const networksOf = ({ graph }: PlannedStack): readonly string[] =>
    [VPC, FURTHER_NETWORK].flatMap((type) =>
        graph.ofType(type).flatMap(({ inputs: { cidrBlock } }) => texts([cidrBlock ?? null])),
    );

function shareAddress(one: string, other: string): boolean {
    const [first, second] = [parseCidr(one), parseCidr(other)];
    return first !== undefined && second !== undefined && overlaps(first, second);
}

const list = (value: Value | undefined): readonly Value[] => (Array.isArray(value) ? (value as readonly Value[]) : []);

const texts = (value: Value | undefined): readonly string[] => list(value).filter((one) => typeof one === "string");

const vpcIdsOf = (vpcs: Value | undefined): readonly string[] =>
    texts(list(vpcs).map((vpc) => (isObject(vpc) ? (vpc["vpcId"] ?? null) : null)));
