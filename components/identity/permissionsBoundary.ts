import * as iam from "@pulumi/aws/iam";
import * as pulumi from "@pulumi/pulumi";
import type { Context } from "../shared/context";
import { policyDocument, type Statement } from "../shared/policyDocument";
import { ready } from "../shared/ready";
import { DEPLOY_BOUNDARY, PERMISSIONS_BOUNDARY } from "../shared/things";
import { deployBoundaryStatements } from "./deployBoundaryPolicy";
import { boundaryStatements } from "./permissionsBoundaryPolicy";

/** Whose permissions are bounded: roles of environments and of the foundation, or roles that deploy. */
const BOUNDARIES: Readonly<Record<Bounded, Boundary>> = {
    [PERMISSIONS_BOUNDARY]: {
        most: ({ context, profileRoleArns }) => boundaryStatements(context, profileRoleArns),
        of: "a role of an environment",
    },
    [DEPLOY_BOUNDARY]: {
        most: ({ context, replicaRegions }) => deployBoundaryStatements(context, replicaRegions),
        of: "a role that deploys",
    },
};

type Bounded = typeof PERMISSIONS_BOUNDARY | typeof DEPLOY_BOUNDARY;

interface Boundary {
    readonly most: (args: PermissionsBoundaryArgs) => readonly Statement[];
    readonly of: string;
}

export interface PermissionsBoundaryArgs {
    readonly context: Context;
    readonly thing: Bounded;
    /**
     * Roles of instance profiles, as ARNs, which roles of environments may be allowed to pass.
     * @default those that are called after our prefix
     */
    readonly profileRoleArns?: readonly string[];
    /**
     * Other regions in which roles that deploy may make keys.
     * @default none
     */
    readonly replicaRegions?: readonly string[];
}

/**
 * Design: the most that roles of ours can be given.
 *
 * It creates one policy, which roles name as their boundary. It guarantees: no policy of such a role lets it change identities,
 * logs or what is the foundation's. It allows nothing.
 */
export class PermissionsBoundary extends pulumi.ComponentResource {
    /** ARN of the policy, known at preview; a role that takes it waits until the policy is there. */
    public readonly policyArn: pulumi.Output<string>;

    public constructor(name: string, args: PermissionsBoundaryArgs, opts?: pulumi.ComponentResourceOptions) {
        super("lakehouse:identity:PermissionsBoundary", name, {}, opts);
        const arn = args.context.policyArn(args.thing);
        this.policyArn = ready(pulumi.output(arn), this.createPolicy(name, args));
        this.registerOutputs({ policyArn: this.policyArn });
    }

    private createPolicy(name: string, args: PermissionsBoundaryArgs): iam.Policy {
        const { context, thing } = args;
        const { most, of } = BOUNDARIES[thing];
        return new iam.Policy(
            `${name}-policy`,
            {
                name: context.name("policy", thing),
                description: `The most that ${of} can be given`,
                policy: policyDocument("managedPolicy", most(args)),
                tags: context.tags("identity", thing),
            },
            { parent: this },
        );
    }
}
