import * as pulumi from "@pulumi/pulumi";
import { PolicyGroup } from "@pulumi/pulumiservice/policyGroup";
import { physicalName, type NameParts } from "../shared/naming";
import { packConfiguration, type AgreedExemption, type LEVELS } from "./packPlan";

/** A pack that a group applies. */
export interface AppliedPack {
    /** A version that was published. */
    readonly version: string;
    readonly levels: (typeof LEVELS)[number];
    readonly exemptions: readonly AgreedExemption[];
}

/** Stacks, and the packs that they are held to. */
export interface PolicyGroupPlan {
    /** `audit` reports only; `preventative` stops an update at what is mandatory. */
    readonly mode: "audit" | "preventative";
    /** By the name of the pack. */
    readonly packs: Readonly<Record<string, AppliedPack>>;
    /** As project/stack. */
    readonly stacks: readonly string[];
}

export interface PolicyGroupsArgs {
    readonly names: NameParts;
    /** The provider of Pulumi Cloud. */
    readonly provider: pulumi.ProviderResource;
    /** Name of the organisation in Pulumi Cloud. */
    readonly organization: string;
    readonly groups: Readonly<Record<string, PolicyGroupPlan>>;
}

/**
 * Design: which stacks of an organisation are held to which rules.
 *
 * It creates the policy groups, each with its packs, their levels and the stacks attached to it. It guarantees: the mode is always
 * said, since its default depends on who makes the group. It will not publish a pack: versions are published once, by a person
 * or a pipeline, and named here.
 * Source: https://www.pulumi.com/docs/insights/policy/policy-groups/
 */
export class PolicyGroups extends pulumi.ComponentResource {
    /** Names of the groups by their keys. */
    public readonly groupNames: Readonly<Record<string, pulumi.Output<string>>>;

    public constructor(name: string, args: PolicyGroupsArgs, opts?: pulumi.ComponentResourceOptions) {
        super("lakehouse:organization:PolicyGroups", name, {}, opts);
        this.groupNames = Object.fromEntries(
            Object.entries(args.groups)
                .sort(([one], [other]) => (one < other ? -1 : 1))
                .map(([key, group]) => [key, this.createGroup(`${name}-${key}`, key, group, args).name]),
        );
        this.registerOutputs({ groupNames: this.groupNames });
    }

    private createGroup(
        name: string,
        key: string,
        { mode, packs, stacks }: PolicyGroupPlan,
        { names, provider, organization }: PolicyGroupsArgs,
    ): PolicyGroup {
        return new PolicyGroup(
            name,
            {
                name: physicalName(names, "policyGroup", key),
                organizationName: organization,
                entityType: "stacks",
                mode,
                policyPacks: Object.entries(packs).map(([pack, { version, levels, exemptions }]) => ({
                    name: pack,
                    versionTag: version,
                    config: packConfiguration(levels, exemptions),
                })),
                stacks: stacks.map(attachment),
            },
            { parent: this, provider },
        );
    }
}

/** What `project/stack` attaches. */
function attachment(stack: string): { readonly routingProject: string; readonly name: string } {
    const [routingProject = "", name = ""] = stack.split("/");
    return { routingProject, name };
}
