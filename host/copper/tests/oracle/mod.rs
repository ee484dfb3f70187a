//! A machine that is CPython behind a pipe, running `guest.py`.
#![allow(dead_code, unreachable_pub)]

use cu_chalcopy_task::machine::{Fault, FaultKind, Gauges, Machine};
use cu_chalcopy_task::wire::shared::Buffer;
use std::io::{Read, Write};
use std::process::{Child, Command, Stdio};

/// CPython, or nothing where there is none.
pub struct Oracle {
    child: Child,
    heard: Vec<u8>,
    reply: Vec<u8>,
    buffers: Vec<Vec<u8>>,
}

impl Oracle {
    pub fn new() -> Self {
        let guest = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/oracle/guest.py");
        let child = Command::new("python3").arg(guest).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn();
        Self { child: child.expect("python3"), heard: Vec::new(), reply: Vec::new(), buffers: Vec::new() }
    }

    fn ask(&mut self, operation: u8, bytes: &[&[u8]]) -> Result<(), Fault> {
        let length: usize = bytes.iter().map(|part| part.len()).sum();
        let to = self.child.stdin.as_mut().unwrap();
        to.write_all(&[operation]).unwrap();
        to.write_all(&u32::try_from(length).unwrap().to_le_bytes()).unwrap();
        bytes.iter().for_each(|part| to.write_all(part).unwrap());
        to.flush().unwrap();
        let from = self.child.stdout.as_mut().unwrap();
        let mut head = [0; 5];
        from.read_exact(&mut head).unwrap();
        let [status, length @ ..] = head;
        self.heard.resize(u32::from_le_bytes(length) as usize, 0);
        from.read_exact(&mut self.heard).unwrap();
        if status == 0 { Ok(()) } else { Err(Fault::script(String::from_utf8_lossy(&self.heard))) }
    }
}

impl Drop for Oracle {
    fn drop(&mut self) {
        drop(self.child.stdin.take());
        let _ = self.child.wait();
    }
}

impl Machine for Oracle {
    fn load(&mut self, name: &str, source: &str) -> Result<(), Fault> {
        self.ask(1, &[name.as_bytes(), b"\0", source.as_bytes()])
    }

    fn bring(&mut self, number: u32, buffer: &Buffer) -> Result<(), Fault> {
        self.ask(3, &[&number.to_le_bytes(), buffer.content()])
    }

    fn call(&mut self, request: &[u8]) -> Result<(), Fault> {
        self.ask(2, &[request])?;
        self.reply = std::mem::take(&mut self.heard);
        self.ask(4, &[])?;
        let mut rest = self.heard.as_slice();
        self.buffers.clear();
        while let Some((length, tail)) = rest.split_first_chunk() {
            let (content, tail) = tail.split_at(u32::from_le_bytes(*length) as usize);
            self.buffers.push(content.to_vec());
            rest = tail;
        }
        Ok(())
    }

    fn reply(&self) -> &[u8] {
        &self.reply
    }

    fn buffers(&self) -> usize {
        self.buffers.len()
    }

    fn buffer(&self, number: usize) -> &[u8] {
        self.buffers.get(number).map(Vec::as_slice).unwrap_or_default()
    }

    fn collect(&mut self) -> Result<(), Fault> {
        Ok(())
    }

    fn snapshot(&mut self) -> Result<[&[u8]; 2], Fault> {
        Err(Fault::new(FaultKind::Script, "CPython cannot be frozen"))
    }

    fn restore(&mut self, _: &[u8]) -> Result<(), Fault> {
        Err(Fault::new(FaultKind::Script, "CPython cannot be thawed"))
    }

    fn gauges(&mut self) -> Gauges {
        Gauges::default()
    }
}
