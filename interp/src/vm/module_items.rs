//! What stands in builtin modules, by the module's row: the machine's own from 0 on, the host's from `HOST_ROWS` on.

use crate::heap::value::{Handle, TABLE_NATIVE, Value};
use crate::vm::attributes::MODULE_ROW;
use crate::vm::desc::{Item, Native};
use crate::vm::hosting::Content;
use crate::vm::raise::{Answer, Done};
use crate::vm::state::{MODULE_OWNERS, Root, Vm};

/// Rows of modules: the host's from here on.
pub const HOST_ROWS: usize = 0x4000;
/// Owners of natives: the host's modules from here on.
pub const HOST_OWNERS: usize = MODULE_OWNERS + HOST_ROWS;

impl Vm<'_> {
    /// The row of the builtin module of that name; the host's do not hide the machine's.
    pub fn find_builtin_module(&self, name: Value) -> Option<usize> {
        let own = self.modules.iter().position(|module| self.is_text(name, module.name));
        own.or_else(|| {
            let hosted = self.hosted.iter().position(|module| self.is_text(name, module.name));
            hosted.map(|number| HOST_ROWS + number)
        })
    }

    /// Whether there is a builtin module of that row.
    pub fn is_module_row(&self, row: usize) -> bool {
        row < self.modules.len() || row >= HOST_ROWS && row - HOST_ROWS < self.hosted.len()
    }

    /// The name and the docstring of builtin module `row`.
    pub fn module_texts(&self, row: usize) -> (&'static str, &'static str) {
        if row >= HOST_ROWS {
            let module = &self.hosted[row - HOST_ROWS];
            return (module.name, module.doc);
        }
        (self.modules[row].name, self.modules[row].doc)
    }

    /// How many items builtin module `row` has.
    pub fn module_len(&self, row: usize) -> usize {
        if row >= HOST_ROWS {
            self.hosted[row - HOST_ROWS].items.len()
        } else {
            self.modules[row].items.len()
        }
    }

    /// The name of item `index` of builtin module `row`.
    pub fn module_item_name(&self, row: usize, index: usize) -> &'static str {
        if row >= HOST_ROWS {
            return self.hosted[row - HOST_ROWS].items[index].name;
        }
        self.modules[row].items[index].name()
    }

    /// Item `index` of builtin module `row`.
    ///
    /// # Errors
    /// `Raise::NoRoom`.
    pub fn module_item(&mut self, row: usize, index: usize) -> Answer {
        let native = Value::table(TABLE_NATIVE, ((MODULE_OWNERS + row) << 16 | index) as u32);
        if row >= HOST_ROWS {
            return match &self.hosted[row - HOST_ROWS].items[index].content {
                Content::Function(_) => Ok(native),
                Content::Plain(arg) => self.given(*arg),
            };
        }
        Ok(match &self.modules[row].items[index] {
            Item::Function(_) => native,
            Item::Float(_, number) => Value::float(*number),
            Item::Int(_, number) => return self.make_int(*number),
            Item::Text(_, text) => return self.make_str(text.as_bytes()),
            Item::Type(_, row) => row.value(),
            Item::Made(_, make) => return make(self),
        })
    }

    /// Item `index` of builtin module `row`, if there is one that is a function.
    pub fn find_module_function(&self, row: usize, index: usize) -> Option<&'static Native> {
        if row >= HOST_ROWS {
            return match &self.hosted.get(row - HOST_ROWS)?.items.get(index)?.content {
                Content::Function(native) => Some(native),
                Content::Plain(_) => None,
            };
        }
        match self.modules.get(row)?.items.get(index)? {
            Item::Function(native) => Some(native),
            _ => None,
        }
    }

    /// Item `index` of builtin module `row`.
    ///
    /// # Panics
    /// If it is not a function: only functions become natives, and a snapshot is checked.
    #[inline]
    pub fn module_function(&self, row: usize, index: usize) -> &'static Native {
        if row < HOST_ROWS
            && let Item::Function(native) = &self.modules[row].items[index]
        {
            return native;
        }
        self.find_module_function(row, index).expect("a function of a builtin module")
    }

    /// The name of the module that has this function, unless it is `builtins`.
    pub fn native_module(&self, native: &Native) -> Option<&'static str> {
        let is = |other: &Native| core::ptr::eq(other, native);
        let own = self.modules.iter().skip(1).find(|module| {
            module.items.iter().any(|item| matches!(item, Item::Function(other) if is(other)))
        });
        let hosted = || {
            self.hosted.iter().find(|module| {
                module.items.iter().any(|item| matches!(&item.content, Content::Function(other) if is(other)))
            })
        };
        own.map(|module| module.name).or_else(|| hosted().map(|module| module.name))
    }

    /// A number that tells the host's tables apart: every name, in order. 0 for a host without modules.
    pub fn hosted_print(&self) -> u64 {
        let mut print = 0;
        let mut mix = |text: &str| {
            for byte in text.bytes().chain([0xFF]) {
                print = (print ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01B3);
            }
        };
        for module in self.hosted {
            mix(module.name);
            for item in module.items {
                mix(item.name);
                mix(if let Content::Function(native) = &item.content { native.params.text } else { "" });
            }
            mix("");
        }
        print
    }

    /// Sets or deletes an attribute of a module.
    pub(super) fn set_module_attr(&mut self, module: Handle, name: Value, new: Value) -> Done {
        let dict = self.module_dict(module)?;
        let row = self.get(module, MODULE_ROW);
        if !row.is_none() {
            self.classes_changed();
        }
        if row.as_int() == Some(0) {
            self.set_root(Root::Builtins, Value::object(dict));
        }
        if new.is_set() {
            return self.dict_put_text(dict, name, new);
        }
        if self.dict_remove_text(dict, name)? {
            return Ok(());
        }
        let name = self.name_of(name);
        Err(self.attribute_error(format_args!("'module' object has no attribute '{name}'")))
    }
}
