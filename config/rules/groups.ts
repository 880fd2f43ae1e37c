import type { Problem } from "../../components/shared/problems";
import { attempt, attemptEach } from "../salvage";
import type { PlainSettings } from "../settings";
import { listKeys, show } from "../words";

type Groups = Pick<PlainSettings, "groups">;

/** Each group of the account comes once, and what only shows dashboards goes with nothing else. */
export function checkGroups({ groups }: Groups): readonly Problem[] {
    return [
        ...attemptEach(groups, ({ entitlements }, key) =>
            entitlements.includes("workspace-consume") && entitlements.length > 1
                ? [
                      {
                          path: `groups.${key}.entitlements`,
                          given: listKeys(entitlements),
                          allowed: "workspace-consume alone, or others without it",
                          fix: "remove it: the others include what it allows",
                      },
                  ]
                : [],
        ),
        ...attempt(() => repeated(groups, "name")),
        ...attempt(() => repeated(groups, "id")),
    ];
}

function repeated(groups: Groups["groups"], field: "id" | "name"): readonly Problem[] {
    const keys = Object.keys(groups);
    return keys.flatMap((key, index) => {
        const value = groups[key]?.[field];
        const first = keys.slice(0, index).find((before) => groups[before]?.[field] === value);
        return first === undefined
            ? []
            : [
                  {
                      path: `groups.${key}.${field}`,
                      given: show(value),
                      allowed: "each group once",
                      fix: `remove groups.${key}, or correct it: groups.${first} is the same`,
                  },
              ];
    });
}
