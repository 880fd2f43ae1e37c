import type { Alias } from "@pulumi/pulumi/proto/alias_pb";
import type { RegisterResourceRequest } from "@pulumi/pulumi/proto/resource_pb";
import { NO_MARKS, type Hooks, type RecordedResource } from "./recording";
import { engineUrn, urnName, type UrnScope } from "./urn";

/** A registration without its properties. */
export type Registered = Omit<RecordedResource, "inputs" | "inputMarks" | "placeholders">;

/** Reads a registration. As in the engine, `protect` and `retainOnDelete` come from the parent when not given. */
export function readRegistration(
    request: RegisterResourceRequest,
    scope: UrnScope,
    parent: RecordedResource | undefined,
): Registered {
    const type = request.getType();
    const name = request.getName();
    const urn = engineUrn(scope, parent?.urn, type, name);
    return {
        urn,
        type,
        name,
        parent: parent?.urn,
        custom: request.getCustom(),
        provider: providerUrn(request.getProvider()),
        dependencies: request.getDependenciesList().sort(),
        propertyDependencies: readPropertyDependencies(request),
        protect: request.hasProtect() ? (request.getProtect() ?? false) : (parent?.protect ?? false),
        retainOnDelete: request.hasRetainondelete()
            ? (request.getRetainondelete() ?? false)
            : (parent?.retainOnDelete ?? false),
        deleteBeforeReplace: request.getDeletebeforereplacedefined() ? request.getDeletebeforereplace() : undefined,
        aliases: readAliases(request, scope, urn, parent),
        hooks: readHooks(request),
        outputs: {},
        outputMarks: NO_MARKS,
    };
}

/** The URN in a reference to a provider, which is `<urn>::<id>`; `undefined` when there is none. */
export function providerUrn(reference: string): string | undefined {
    return reference === "" ? undefined : reference.slice(0, reference.lastIndexOf("::"));
}

function readPropertyDependencies(request: RegisterResourceRequest): Record<string, readonly string[]> {
    const dependencies: Record<string, readonly string[]> = {};
    request.getPropertydependenciesMap().forEach((list, property) => {
        const urns = list.getUrnsList().sort();
        if (urns.length > 0) {
            dependencies[property] = urns;
        }
    });
    return dependencies;
}

/** URNs that the resource had before, sorted. What an alias does not say is as it is now. */
function readAliases(
    request: RegisterResourceRequest,
    scope: UrnScope,
    urn: string,
    parent: RecordedResource | undefined,
): readonly string[] {
    const now = { type: request.getType(), name: request.getName(), parent: parent?.urn };
    const given = request.getAliasesList().map((alias) => aliasUrn(alias, scope, now));
    const inherited = parent === undefined ? [] : inheritedAliases(now.type, now.name, parent);
    return [...new Set([...given, ...inherited])].filter((alias) => alias !== urn).sort();
}

/**
 * URNs that follow from those that the parent had before. The engine derives them by itself.
 * Source: `inheritedChildAlias` in `resource.ts` of the Node SDK of pulumi/pulumi.
 */
function inheritedAliases(type: string, name: string, parent: RecordedResource): readonly string[] {
    return parent.aliases.map((former) => {
        const [, , stack = "", , project = ""] = former.split(":");
        const own = name.startsWith(parent.name) ? `${urnName(former)}${name.slice(parent.name.length)}` : name;
        return engineUrn({ stack, project }, former, type, own);
    });
}

function aliasUrn(
    alias: Alias,
    scope: UrnScope,
    now: { readonly type: string; readonly name: string; readonly parent: string | undefined },
): string {
    const spec = alias.getSpec();
    if (spec === undefined) {
        return alias.getUrn();
    }
    const parent = spec.getNoparent() ? undefined : spec.getParenturn() || now.parent;
    const stack = spec.getStack() || scope.stack;
    const project = spec.getProject() || scope.project;
    return engineUrn({ stack, project }, parent, spec.getType() || now.type, spec.getName() || now.name);
}

function readHooks(request: RegisterResourceRequest): Hooks {
    const binding = request.getHooks();
    if (binding === undefined) {
        return {};
    }
    const byMoment = {
        beforeCreate: binding.getBeforeCreateList(),
        afterCreate: binding.getAfterCreateList(),
        beforeUpdate: binding.getBeforeUpdateList(),
        afterUpdate: binding.getAfterUpdateList(),
        beforeDelete: binding.getBeforeDeleteList(),
        afterDelete: binding.getAfterDeleteList(),
        onError: binding.getOnErrorList(),
    };
    return Object.fromEntries(Object.entries(byMoment).filter(([, names]) => names.length > 0));
}
