import type { Problem } from "../../components/shared/problems";
import { GOVCLOUD_REGION } from "../../components/shared/regions";
import { attempt } from "../salvage";
import type { PlainSettings } from "../settings";
import { listKeys } from "../words";
import type { Given } from "./rule";

/** Alarms watch the log group of the trail, which is where the trail is made. */
export function checkAlarms({ audit }: Pick<PlainSettings, "audit">, given: Given): readonly Problem[] {
    const wants = given.has("audit.alarms") && audit.alarms.mode === "create";
    return wants && audit.trail.mode !== "create"
        ? [
              {
                  path: "audit.alarms",
                  given: "alarms on a trail that this stack does not make",
                  allowed: "alarms in the stack whose audit.trail has the mode create",
                  fix: "move audit.alarms to the file of that stack, or remove it",
              },
          ]
        : [];
}

/** Roles are asked where they are recorded. */
export function checkUnusedRoles({ audit }: Pick<PlainSettings, "audit">, given: Given): readonly Problem[] {
    const path = "audit.recorder.unusedRoles";
    return given.has(path) && audit.recorder.mode === "create" && !audit.recorder.globalResources
        ? [
              {
                  path,
                  given: "roles to ask where none are recorded",
                  allowed: "the stack whose audit.recorder has globalResources",
                  fix: "move it to the file of that stack, or remove it",
              },
          ]
        : [];
}

/**
 * Settings of Lake Formation name who grants: with nobody they would remove those there are, so that nothing could be set, and
 * whoever IAM lets in would read the lake.
 */
export function checkLakeFormation({
    layers,
    account: { lakeFormation },
    deployment,
}: Pick<PlainSettings, "layers" | "account" | "deployment">): readonly Problem[] {
    if (!layers.includes("foundation") || lakeFormation.mode !== "create") {
        return [];
    }
    const { administrators } = lakeFormation;
    return administrators.length > 0 || Object.keys(deployment?.environments ?? {}).length > 0
        ? []
        : [
              {
                  path: "account.lakeFormation",
                  given: "nobody who grants",
                  allowed: "the roles that deploy environments, administrators beside them, or both",
                  fix:
                      "name the environments in deployment.environments, or those who deploy in " +
                      "account.lakeFormation.administrators, or set account.lakeFormation.mode to existing, or to off with a reason",
              },
          ];
}

/** Who deploys needs GitHub's provider, and an environment that is not the foundation itself. */
export function checkDeployment({
    environment,
    deployment,
}: Pick<PlainSettings, "environment" | "deployment">): readonly Problem[] {
    if (deployment === undefined) {
        return [];
    }
    const path = "deployment.environments";
    const names = Object.keys(deployment.environments);
    return [
        ...attempt(() =>
            names.length > 0 && deployment.provider.mode === "off"
                ? [
                      {
                          path,
                          given: listKeys(names),
                          allowed: "nothing without a provider",
                          fix: "set deployment.provider.mode to create or existing, or remove the environments",
                      },
                  ]
                : [],
        ),
        ...attempt(() =>
            names.includes(environment)
                ? [
                      {
                          path: `${path}.${environment}`,
                          given: "this stack's own environment",
                          allowed: "environments that the foundation is for: an administrator deploys the foundation",
                          fix: "remove it",
                      },
                  ]
                : [],
        ),
    ];
}

/** Databricks delivers no audit logs in GovCloud. */
export function checkDelivery({
    region,
    databricks,
}: Pick<PlainSettings, "region" | "databricks">): readonly Problem[] {
    return region === GOVCLOUD_REGION && databricks?.auditDelivery.mode === "create"
        ? [
              {
                  path: "databricks.auditDelivery.mode",
                  given: '"create"',
                  allowed: `existing or off in ${GOVCLOUD_REGION}, where Databricks delivers no audit logs`,
                  fix: "remove databricks.auditDelivery, and read the system tables",
              },
          ]
        : [];
}
