import type { Problem } from "../../components/shared/problems";
import { GOVCLOUD_REGION } from "../../components/shared/regions";
import type { PlainSettings } from "../settings";
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
