import * as z from "zod";
import { bucketName, list, nameWord, text } from "../fields";
import { singleton } from "./singleton";

const repository = text(/^[\w.-]{1,39}\/[\w.-]{1,100}$/, "a repository on GitHub, as owner/name");

const state = z
    .strictObject({
        bucket: bucketName.describe("Bucket that `pulumi login s3://…` names."),
        keyAlias: text(/^alias\/(?!aws\/)[\w/-]{1,249}$/, "an alias, with its beginning alias/")
            .default("alias/pulumi-secrets")
            .describe(
                "Alias of the key in `secretsprovider`, in this account and region. Default: alias/pulumi-secrets.",
            ),
        foundationStack: text(/^[\w.-]{1,100}$/, "the name of a stack")
            .default("foundation")
            .describe("Name of this stack, which environments read. Default: foundation."),
    })
    .describe("Where Pulumi keeps its state. Leave it out with Pulumi Cloud.");

/** Settings of how environments are deployed by workflows of GitHub. */
export const deployment = z
    .strictObject({
        repository: repository.describe("Repository whose workflows deploy, as owner/name."),
        provider: singleton({
            is: "Provider through which AWS believes GitHub's tokens. One per AWS account.",
            create: "This stack makes it.",
            off: "No workflow deploys to this account.",
        }),
        authentication: z
            .enum(["github-oidc", "oauth-m2m"])
            .default("github-oidc")
            .describe("How environments sign in to Databricks. Default: github-oidc."),
        state: state.exactOptional(),
        environments: z
            .record(
                nameWord,
                z.strictObject({
                    principal: z
                        .enum(["create", "existing"])
                        .default("create")
                        .describe(
                            "Whether this stack makes the service principal that deploys, or it is databricks.deployServicePrincipal. Default: create.",
                        ),
                    replicaRegions: list(z.string("the names of regions"))
                        .default([])
                        .describe(
                            "Regions that the environment replicates its keys to, as in its keys.replicaRegions. Default: none.",
                        ),
                    disposable: z
                        .boolean()
                        .default(false)
                        .describe("Whether the role may empty buckets, to destroy the environment. Default: false."),
                }),
            )
            .describe("Environments of this account and region, by their setting `environment`."),
    })
    .describe(
        "Roles and principals with which workflows of GitHub deploy environments. Layer foundation. Default: none.",
    );
