import type { CloudRecord, CloudView } from "./calls";
import { hostName, scopeOf, type Session } from "./session";
import { textAt } from "./values";

/** The workspace whose API a session calls, when it exists. */
export function workspaceOf(session: Session, cloud: CloudView): CloudRecord | undefined {
    return cloud
        .ofType("databricks:index/mwsWorkspaces:MwsWorkspaces")
        .find(({ outputs }) => hostName(textAt(outputs, "workspaceUrl") ?? "") === session.host);
}

/** The assignment of a metastore to a workspace, as soon as the workspace knows of it. Every workspace has at most one. */
export function effectiveAssignment(workspace: CloudRecord | undefined, cloud: CloudView): CloudRecord | undefined {
    return cloud
        .ofType("databricks:index/metastoreAssignment:MetastoreAssignment")
        .filter(({ inputs }) => workspace !== undefined && inputs["workspaceId"] === workspace.outputs["workspaceId"])
        .find(({ changedAt }) => changedAt + cloud.assignmentMilliseconds <= cloud.now());
}

/**
 * Within what the names of Unity Catalog are unique: the metastore of the session's workspace. What was made through a
 * workspace stays in its metastore when the workspace or the assignment is gone.
 */
export function metastoreScope(session: Session, cloud: CloudView): string {
    const everything = [...cloud.deleted, ...cloud.records];
    const workspaceIds = everything
        .filter(({ outputs }) => hostName(textAt(outputs, "workspaceUrl") ?? "") === session.host)
        .map(({ outputs }) => outputs["workspaceId"]);
    const assignment = everything.findLast(
        ({ type, inputs }) =>
            type === "databricks:index/metastoreAssignment:MetastoreAssignment" &&
            workspaceIds.includes(inputs["workspaceId"] ?? null),
    );
    return textAt(assignment?.inputs ?? {}, "metastoreId") ?? scopeOf(session);
}
