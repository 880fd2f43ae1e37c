import type { Problem } from "../components/shared/problems";
import type { PlannedStack } from "./plannedStack";
import { textSetting } from "./stackFiles";
import { isObject, type Value } from "./values";

const NETWORK = "databricks:index/mwsNetworks:MwsNetworks";
const ZONE = "aws:route53/zone:Zone";
const ALIAS = "aws:kms/alias:Alias";

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
 * Stacks that claim what only one of them can have: Databricks refuses a subnet or security group of another workspace, a VPC has
 * each private name once, and a region each alias of a key: also those of replicas, which come from elsewhere.
 */
export function sharedThings(stacks: readonly PlannedStack[]): readonly Problem[] {
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
    return [...inNetworks, ...names, ...aliasesIn(stack)];
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

const list = (value: Value | undefined): readonly Value[] => (Array.isArray(value) ? (value as readonly Value[]) : []);

const texts = (value: Value | undefined): readonly string[] => list(value).filter((one) => typeof one === "string");

const vpcIdsOf = (vpcs: Value | undefined): readonly string[] =>
    texts(list(vpcs).map((vpc) => (isObject(vpc) ? (vpc["vpcId"] ?? null) : null)));
