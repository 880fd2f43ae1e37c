import type { Problem } from "../components/shared/problems";
import type { Graph } from "./graph";
import type { PlannedStack } from "./plannedStack";
import { isObject, type Value } from "./values";

const NETWORK = "databricks:index/mwsNetworks:MwsNetworks";
const ZONE = "aws:route53/zone:Zone";

/** Something that only one stack may have, with the setting that says it. */
interface Claim {
    readonly thing: string;
    readonly setting: string;
    readonly allowed: string;
    readonly fix: string;
}

/**
 * Stacks that claim what only one of them can have: Databricks refuses a subnet or security group of another workspace, and a VPC
 * has each private name once.
 */
export function sharedThings(stacks: readonly PlannedStack[]): readonly Problem[] {
    const claims = stacks.map((stack) => ({ stack, claims: claimsOf(stack.graph) }));
    return claims.flatMap(({ stack, claims: own }, index) =>
        claims.slice(0, index).flatMap((other) =>
            own
                .filter(({ thing }) => other.claims.some((claim) => claim.thing === thing))
                .map(({ thing, setting, allowed, fix }) => ({
                    path: stack.settings.place(setting),
                    given: thing,
                    allowed: `${allowed} ${other.stack.settings.file} does not have`,
                    fix,
                })),
        ),
    );
}

function claimsOf(graph: Graph): readonly Claim[] {
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
    return [...inNetworks, ...names];
}

const list = (value: Value | undefined): readonly Value[] => (Array.isArray(value) ? (value as readonly Value[]) : []);

const texts = (value: Value | undefined): readonly string[] => list(value).filter((one) => typeof one === "string");

const vpcIdsOf = (vpcs: Value | undefined): readonly string[] =>
    texts(list(vpcs).map((vpc) => (isObject(vpc) ? (vpc["vpcId"] ?? null) : null)));
