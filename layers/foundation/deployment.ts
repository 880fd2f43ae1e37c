import type * as pulumi from "@pulumi/pulumi";
import { DeployPrincipal } from "../../components/identity/deployPrincipal";
import { DeployRoles } from "../../components/identity/deployRoles";
import { GithubProvider } from "../../components/identity/githubProvider";
import { PermissionsBoundary } from "../../components/identity/permissionsBoundary";
import type { Context } from "../../components/shared/context";
import { DEPLOY_BOUNDARY, PERMISSIONS_BOUNDARY } from "../../components/shared/things";
import { NAMESPACE } from "../../config/schema";
import type { Settings } from "../../config/settings";
import { mapInTurns, nextTurn } from "../inTurns";
import type { Scope } from "./scope";

/** How one environment is deployed. */
export interface Deployer {
    readonly deployRoleArn: pulumi.Output<string>;
    readonly previewRoleArn: pulumi.Output<string>;
    /** None where the principal is one that is there already. */
    readonly applicationId: pulumi.Output<string> | undefined;
}

type Deployment = NonNullable<Settings["deployment"]>;

/** What every step of this file needs. */
interface DeployingScope extends Scope {
    readonly deployment: Deployment;
    /** Bounded by the boundary of roles that deploy. */
    readonly bounded: Context;
    readonly providerArn: pulumi.Output<string>;
}

/** The roles and principals that deploy the environments of this account and region, by environment. */
export async function createDeployers(scope: Scope): Promise<Readonly<Record<string, Deployer>>> {
    const { settings, context, aws } = scope;
    const { deployment } = settings;
    if (deployment === undefined || deployment.provider.mode === "off") {
        return {};
    }
    const provider = { context, mode: deployment.provider.mode };
    const { providerArn } = new GithubProvider("github", provider, { provider: aws });
    await nextTurn();
    if (Object.keys(deployment.environments).length === 0) {
        return {};
    }
    const replicaRegions = [
        ...new Set(Object.values(deployment.environments).flatMap((environment) => environment.replicaRegions)),
    ].sort();
    const args = { context, thing: DEPLOY_BOUNDARY, replicaRegions } as const;
    const boundary = new PermissionsBoundary("deploy-boundary", args, { provider: aws });
    await nextTurn();
    const bounded = context.boundedBy(boundary.policyArn);
    const deploying = { ...scope, deployment, bounded, providerArn };
    return await mapInTurns(deployment.environments, (environment, wanted) => {
        const { deployRoleArn, previewRoleArn } = createRoles(deploying, environment, wanted);
        const applicationId = wanted.principal === "create" ? createPrincipal(deploying, environment) : undefined;
        return { deployRoleArn, previewRoleArn, applicationId };
    });
}

function createRoles(
    { deployment, context, bounded, providerArn, aws }: DeployingScope,
    environment: string,
    { disposable, replicaRegions }: Deployment["environments"][string],
): DeployRoles {
    const { repository, state } = deployment;
    const scope = {
        context,
        environment,
        boundaryArn: context.policyArn(PERMISSIONS_BOUNDARY),
        disposable,
        replicaRegions,
        state: state === undefined ? undefined : { ...state, bucketName: state.bucket, project: NAMESPACE },
    };
    const args = { context: bounded, scope, repository, providerArn };
    return new DeployRoles(`deploy-${environment}`, args, { provider: aws });
}

function createPrincipal({ deployment, context, account }: DeployingScope, environment: string): pulumi.Output<string> {
    const args = { context, account, environment, repository: deployment.repository };
    return new DeployPrincipal(`principal-${environment}`, args).applicationId;
}
